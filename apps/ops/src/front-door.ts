import { Controller, Get, Header } from '@nestjs/common';

const page = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>一窗运行台 · Yichuang Operations</title></head>
<body><main><h1>一窗运行台</h1><p>运行台供值守人员使用，目前只提供内部端口上的健康检查和指标；页面随下一版本提供。</p><p lang="en">The console is for operators. Health and metrics are on the internal port; its pages come with the next release.</p></main></body>
</html>`;

/** What someone sees who opens this address: what it is, and that it runs. */
@Controller()
export class FrontDoor {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  home(): string {
    return page;
  }
}
