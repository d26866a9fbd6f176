import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';
import { href } from '@yichuang/web';
import type { VNode } from 'preact';

import { LivePart, type Concern, type View } from '../live/live-part.js';
import { WATCHED_PARTS } from '../live/live-parts.js';

const words = {
  calm: { zh: '一切正常', en: 'All is well' },
  calmLead: { zh: '没有需要处理的事项。', en: 'Nothing needs you.' },
  some: (count: number): Text => ({ zh: `${count}件事需要处理`, en: count === 1 ? 'One thing needs you' : `${count} things need you` }),
};

/** Whether anybody must do anything now, and what. */
@Injectable()
export class AttentionPart extends LivePart<Concern[]> {
  readonly name = 'attention';
  readonly title = { zh: '当前情况', en: 'Now' };

  constructor(
    @Inject(WATCHED_PARTS) private readonly parts: readonly LivePart[],
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected async read(now: Date): Promise<Concern[]> {
    return (await Promise.all(this.parts.map((part) => concernsOf(part, now)))).flat();
  }

  body(concerns: Concern[], { locale }: View): VNode {
    return (
      <div class={concerns.length === 0 ? 'yc-attention' : 'yc-attention yc-attention--some'}>
        <p class="yc-attention__word">{concerns.length === 0 ? words.calm[locale] : words.some(concerns.length)[locale]}</p>
        {concerns.length === 0 ? (
          <p class="yc-attention__lead">{words.calmLead[locale]}</p>
        ) : (
          <ul class="yc-attention__list">
            {concerns.map(({ text, path }) => (
              <li>
                <a href={href(locale, path)}>{text[locale]}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  }
}

/** A part that cannot be read is a concern of its own. */
async function concernsOf(part: LivePart, now: Date): Promise<Concern[]> {
  try {
    const { data } = await part.current();
    return part.concerns(data, now);
  } catch {
    const { zh, en } = part.title;
    return [{ path: `/#${part.name}`, text: { zh: `读不到“${zh}”`, en: `“${en}” cannot be read` } }];
  }
}
