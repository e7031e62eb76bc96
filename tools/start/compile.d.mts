export function canCompile(root: string): boolean;
export function projectsOf(root: string): string[];
export function compile(root: string, folders: readonly string[]): Promise<void>;
