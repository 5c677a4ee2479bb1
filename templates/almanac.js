/*
 * Calculators of the Scaling Almanac. A form carries its published fits as knots: a place, then lower limit, fit and
 * upper limit, which a fit over two axes repeats for each place of the second. This script shows the form and reads
 * straight lines between knots. It fits nothing, loads nothing and sends nothing.
 */
'use strict';
(() => {
  const DAYS_PER_MONTH = 30.4375;
  const MS_PER_DAY = 864e5;
  const ROUNDING = 1e-9; /* a logarithm of the end of a fit may lie this far beyond it */

  const dayWords = day => new Date(day * MS_PER_DAY)
    .toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

  /* Three significant digits, written as in the tables of the page. */
  function digits(value) {
    const size = Math.abs(value);
    if (size === 0 || (size >= 1e-5 && size < 1e16)) {
      return value.toLocaleString('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3, useGrouping: false })
        .replace('-', '−');
    }
    const [front, power] = value.toExponential(2).split('e');
    return front.replace('-', '−') + '×10'
      + power.replace('+', '').replace('-', '⁻').replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]);
  }

  const withUnit = (words, unit) => unit ? words + ' ' + unit : words;

  const numbers = words => words.split(' ').map(Number);

  /* How places along an axis of a form are read and named. */
  const days = {
    read: input => input.valueAsNumber / MS_PER_DAY,
    at: day => 'on ' + dayWords(day),
    name: dayWords,
    distance: (from, to) => {
      const length = to - from;
      const whole = length < 60 ? length : Math.round(length / DAYS_PER_MONTH);
      return whole + (length < 60 ? ' day' : ' month') + (whole === 1 ? '' : 's');
    },
    ends: ['first', 'last'],
  };
  const amounts = input => ({
    read: () => Math.log(input.valueAsNumber),
    at: () => 'at ' + withUnit(input.value, input.dataset.unit),
    name: place => withUnit(digits(Math.exp(place)), input.dataset.unit),
    distance: (from, to) => 'a factor of ' + digits(Math.exp(to - from)),
    ends: ['smallest', 'largest'],
  });

  function fitOf(form) {
    const select = form.querySelector('select');
    const data = (select ? select.selectedOptions[0] : form).dataset;
    const knots = data.knots.split(',').map(numbers);
    const places = [knots.map(knot => knot[0])].concat(data.across ? [numbers(data.across)] : []);
    const [first, last] = [numbers(data.first), numbers(data.last)];
    return {
      name: data.name,
      basis: data.basis,
      knots,
      spans: places.map((along, i) => ({ first: first[i], last: last[i], places: along })),
    };
  }

  /* What follows the place in each knot, at a place between two knots. */
  function between(knots, place) {
    const after = knots.findIndex((knot, i) => i > 0 && place <= knot[0]);
    const next = after < 0 ? knots.length - 1 : after;
    const [from, to] = [knots[next - 1], knots[next]];
    const share = (place - from[0]) / (to[0] - from[0]);
    return from.slice(1).map((value, i) => value + share * (to[i + 1] - value));
  }

  /* Lower limit, fit and upper limit at one place per axis. */
  function read(fit, places) {
    const row = between(fit.knots, places[0]);
    return fit.spans.length === 1
      ? row
      : between(fit.spans[1].places.map((place, i) => [place, ...row.slice(3 * i, 3 * i + 3)]), places[1]);
  }

  /* What is wrong with what was typed; empty if nothing is. */
  function fault(input) {
    const isDay = input.type === 'date';
    if (!Number.isFinite(input.valueAsNumber)) {
      return isDay ? 'Enter a whole date: day, month and year.' : 'Enter a number, with a point for decimals, such as 1.5.';
    }
    const [least, most] = isDay
      ? [input.min, input.max].map(text => dayWords(Date.parse(text) / MS_PER_DAY))
      : [input.min, input.max].map(text => withUnit(text, input.dataset.unit));
    const { rangeUnderflow, rangeOverflow } = input.validity;
    return rangeUnderflow || rangeOverflow ? `Enter a ${isDay ? 'date' : 'number'} from ${least} to ${most}.` : '';
  }

  /* Why a fit gives no answer at a place on an axis; empty if it gives one. */
  function refusal(fit, i, axis, place) {
    const span = fit.spans[i];
    const [begin, end] = [span.places[0], span.places[span.places.length - 1]];
    if (begin - ROUNDING <= place && place <= end + ROUNDING) {
      return '';
    }
    const edge = place < begin ? `before ${axis.name(begin)}` : `beyond ${axis.name(end)}`;
    // the axis may end a rounding short of a whole span beyond the observations
    const again = fit.spans.length === 1 && place > end && end - span.last > 0.99 * (span.last - span.first);
    return `No answer ${edge}: this fit was observed from ${axis.name(span.first)} to ${axis.name(span.last)}`
      + ` and is not stretched further${again ? ' than that span again' : ''}.`;
  }

  /* How far a place on an axis lies from the observations; empty if it lies among them. */
  function departure(span, axis, place) {
    if (place > span.last + ROUNDING) {
      return `${axis.distance(span.last, place)} beyond the ${axis.ends[1]} observation, ${axis.name(span.last)}`;
    }
    return place < span.first - ROUNDING
      ? `${axis.distance(place, span.first)} short of the ${axis.ends[0]} observation, ${axis.name(span.first)}`
      : '';
  }

  function show(input, message) {
    document.getElementById(input.id + '-fault').textContent = message;
    input.setAttribute('aria-invalid', String(message !== ''));
  }

  /* What the amounts of both axes multiply to, as a sentence; empty where a form tells nothing of it. */
  function productWords({ product, productUnit, productFactor }, places) {
    const value = productFactor * Math.exp(places.reduce((sum, place) => sum + place));
    return product ? ` ${product}: ${withUnit(digits(value), productUnit)}.` : '';
  }

  /* What the amount of the only axis leaves for each part of the answer, as a sentence; empty where a form tells nothing. */
  function quotientWords({ quotient, quotientUnit, quotientFactor }, places, value) {
    return quotient ? ` ${quotient}: ${withUnit(digits(quotientFactor * Math.exp(places[0]) / value), quotientUnit)}.` : '';
  }

  /* The inputs' answer as a value with unit and the sentences after it. */
  function answer(form, fit, axes, places, scaling) {
    const { quantity, unit, scale, level, asOf } = form.dataset;
    const factor = scaling.reduce((product, input) =>
      input.dataset.use === 'factor' ? product * input.valueAsNumber : product / input.valueAsNumber, 1);
    const limits = read(fit, places).map(fitted => (scale === 'log' ? Math.exp(fitted) : fitted) * factor);
    const [low, value, high] = limits.map(digits);
    const interval = limits[0] === limits[2] ? 'no interval' : `${level} interval ${low} to ${high}`;
    const given = scaling.map(input => `, ${input.dataset.label} ${withUnit(input.value, input.dataset.unit)}`).join('');
    const departures = fit.spans.map((span, i) => departure(span, axes[i], places[i])).filter(words => words);
    const observed = fit.spans.map((span, i) => `from ${axes[i].name(span.first)} to ${axes[i].name(span.last)}`);
    return [withUnit(value, unit),
      ` is the ${quantity} for ${fit.name} ${axes.map((axis, i) => axis.at(places[i])).join(' and ')}${given};`
      + ` ${interval}.${productWords(form.dataset, places)}${quotientWords(form.dataset, places, limits[1])}`
      + ` ${departures.length > 0 ? `Extrapolated: ${departures.join(', and ')}.` : 'Within the observed span.'}`
      + ` It rests on ${fit.basis} ${observed.join(' and ')};`
      + ` computed from data to ${dayWords(Date.parse(asOf) / MS_PER_DAY)}.`];
  }

  function update(form) {
    const inputs = [...form.querySelectorAll('input')];
    const along = ['axis', 'across'].map(use => inputs.find(input => input.dataset.use === use)).filter(input => input);
    const axes = along.map(input => input.type === 'date' ? days : amounts(input));
    const fit = fitOf(form);
    const places = along.map((input, i) => axes[i].read(input));
    const faults = inputs.map(input => {
      const i = along.indexOf(input);
      return fault(input) || (i < 0 ? '' : refusal(fit, i, axes[i], places[i]));
    });
    inputs.forEach((input, i) => show(input, faults[i]));
    const words = faults.some(message => message)
      ? ['', '']
      : answer(form, fit, axes, places, inputs.filter(input => !along.includes(input)));
    const [value, rest] = form.querySelector('output').children;
    [value.textContent, rest.textContent] = words;
  }

  for (const form of document.querySelectorAll('.calculator form')) {
    form.addEventListener('input', () => update(form));
    form.addEventListener('submit', event => event.preventDefault());
    update(form);
    form.hidden = false;
  }
})();
