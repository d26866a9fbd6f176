import './enhance.js';
import { drawChart, type Chart } from './draw-chart.js';
import { followStream, showAge } from './follow-stream.js';

document.querySelectorAll<HTMLElement>('[data-chart]').forEach((box) => drawChart(box, JSON.parse(box.dataset.chart ?? '') as Chart));
document.querySelectorAll<HTMLElement>('[data-stream]').forEach(followStream);
document.querySelectorAll<HTMLElement>('[data-aged]').forEach(showAge);
