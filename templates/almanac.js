/*
 * Calculators of the Scaling Almanac. A form carries its published fits as knots (place, lower limit, fit, upper limit);
 * this script shows the form and reads straight lines between knots. It fits nothing, loads nothing and sends nothing.
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

  /* How places along the axis of a form are read and named. */
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
    return {
      name: data.name,
      basis: data.basis,
      first: Number(data.first),
      last: Number(data.last),
      knots: data.knots.split(',').map(knot => knot.split(' ').map(Number)),
    };
  }

  /* Lower limit, fit and upper limit at a place between two knots. */
  function between(knots, place) {
    const after = knots.findIndex((knot, i) => i > 0 && place <= knot[0]);
    const next = after < 0 ? knots.length - 1 : after;
    const [from, to] = [knots[next - 1], knots[next]];
    const share = (place - from[0]) / (to[0] - from[0]);
    return [1, 2, 3].map(column => from[column] + share * (to[column] - from[column]));
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

  /* Why a fit gives no answer at a place; empty if it gives one. */
  function refusal(fit, axis, place) {
    const [begin, end] = [fit.knots[0][0], fit.knots[fit.knots.length - 1][0]];
    if (begin - ROUNDING <= place && place <= end + ROUNDING) {
      return '';
    }
    const edge = place < begin ? `before ${axis.name(begin)}` : `beyond ${axis.name(end)}`;
    return `No answer ${edge}: this fit was observed from ${axis.name(fit.first)} to ${axis.name(fit.last)}`
      + ' and is not stretched further than that span again.';
  }

  function standing(fit, axis, place) {
    if (place > fit.last + ROUNDING) {
      return `Extrapolated: ${axis.distance(fit.last, place)} beyond the ${axis.ends[1]} observation, ${axis.name(fit.last)}.`;
    }
    return place < fit.first - ROUNDING
      ? `Extrapolated: ${axis.distance(place, fit.first)} short of the ${axis.ends[0]} observation, ${axis.name(fit.first)}.`
      : 'Within the observed span.';
  }

  function show(input, message) {
    document.getElementById(input.id + '-fault').textContent = message;
    input.setAttribute('aria-invalid', String(message !== ''));
  }

  /* The inputs' answer as a value with unit and the sentences after it. */
  function answer(form, fit, axis, place, scaling) {
    const { quantity, unit, scale, level, asOf } = form.dataset;
    const factor = scaling.reduce((product, input) =>
      input.dataset.use === 'factor' ? product * input.valueAsNumber : product / input.valueAsNumber, 1);
    const [low, value, high] = between(fit.knots, place)
      .map(fitted => digits((scale === 'log' ? Math.exp(fitted) : fitted) * factor));
    const given = scaling.map(input => `, ${input.dataset.label} ${withUnit(input.value, input.dataset.unit)}`).join('');
    return [withUnit(value, unit),
      ` is the ${quantity} for ${fit.name} ${axis.at(place)}${given}; ${level} interval ${low} to ${high}.`
      + ` ${standing(fit, axis, place)} It rests on ${fit.basis} from ${axis.name(fit.first)} to ${axis.name(fit.last)};`
      + ` computed from data to ${dayWords(Date.parse(asOf) / MS_PER_DAY)}.`];
  }

  function update(form) {
    const inputs = [...form.querySelectorAll('input')];
    const along = inputs.find(input => input.dataset.use === 'axis');
    const axis = along.type === 'date' ? days : amounts(along);
    const fit = fitOf(form);
    const faults = inputs.map(fault);
    const place = axis.read(along);
    const at = inputs.indexOf(along);
    faults[at] = faults[at] || refusal(fit, axis, place);
    inputs.forEach((input, i) => show(input, faults[i]));
    const words = faults.some(message => message)
      ? ['', '']
      : answer(form, fit, axis, place, inputs.filter(input => input !== along));
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
