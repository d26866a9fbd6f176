import type { Text } from '@yichuang/kernel';

interface ErrorWords {
  readonly title: Text;
  readonly text: Text;
}

/** What to say for each status. */
export const errorWords: Readonly<Record<number, ErrorWords>> = {
  401: {
    title: { zh: '请先登录', en: 'Sign in first' },
    text: { zh: '您的登录已经结束。请在新窗口登录，再回到这里重新发送。', en: 'Your session has ended. Sign in in a new tab, then come back here and send again.' },
  },
  403: {
    title: { zh: '这次提交没有被接收', en: 'This was not accepted' },
    text: { zh: '页面已经过期，或者提交不是从本站发出的。请核对后重新发送。', en: 'The page has expired, or the form was not sent from this site. Look again and send it once more.' },
  },
  404: {
    title: { zh: '没有找到这个页面', en: 'Page not found' },
    text: { zh: '网址可能有误，或者内容已经不在。您可以从首页重新查找。', en: 'The address may be wrong or what it led to is gone. You can look for it from the home page.' },
  },
  413: {
    title: { zh: '内容过大', en: 'Too large' },
    text: { zh: '发送的内容超过限制，请减少后重试。文件不超过10MB。', en: 'What you sent is over the limit: send less. A file may have at most 10 MB.' },
  },
  429: {
    title: { zh: '操作过于频繁', en: 'Too many requests' },
    text: { zh: '请稍等几分钟再试。', en: 'Wait a few minutes, then try again.' },
  },
  503: {
    title: { zh: '数据库没有应答', en: 'The database does not answer' },
    text: { zh: '这个页面要读取的数据库或者其他后台服务暂时连不上，无法核对登录和内容。请稍后刷新；已经收到的申请不受影响。', en: 'The database or another service behind this page cannot be reached, so neither your sign-in nor what you asked for can be looked up. Reload a little later; applications already received are not affected.' },
  },
};

const ours: ErrorWords = {
  title: { zh: '系统暂时出现问题', en: 'Something went wrong on our side' },
  text: { zh: '问题已经记录。请稍后再试，已经收到的申请不受影响。', en: 'It has been recorded. Try again later; applications already received are not affected.' },
};

const theirs: ErrorWords = {
  title: { zh: '请求无法处理', en: 'This request cannot be handled' },
  text: { zh: '请返回上一页核对后重试。', en: 'Go back, look again and retry.' },
};

export const otherError = (status: number): ErrorWords => (status >= 500 ? ours : theirs);
