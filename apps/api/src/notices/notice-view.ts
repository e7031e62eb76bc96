import type { IssuedNotice } from '#casework';
import type { NoticeView } from '../disputes/dispute-view.dto.ts';

export function noticeView(disputeId: string, notice: IssuedNotice): NoticeView {
  const { noticeId, code, number, title, to, issuedOn, bytes, sha256 } = notice;
  return {
    noticeId,
    code,
    number,
    title,
    to,
    issuedOn,
    bytes,
    sha256,
    href: `/v1/disputes/${disputeId}/notices/${noticeId}`,
  };
}
