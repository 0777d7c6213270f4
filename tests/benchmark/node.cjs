// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT
//
// Reads the first column of a CSV file, judges its values and tells duplicates apart, as a program for Node would:
// Papa Parse, validator, libphonenumber-js with all metadata and a Set. Prints `node MILLISECONDS` and
// `nodeValid COUNT`.

const fs = require('fs');
const Papa = require('papaparse');
const validator = require('validator');
const { parsePhoneNumberFromString } = require('libphonenumber-js/max');

function normalised(text) {
    const value = text.trim();
    if (value.includes('@'))
        return validator.isEmail(value) ? validator.normalizeEmail(value, { all_lowercase: false }) : null;
    if (value.includes('linkedin.com/'))
        return validator.isURL(value) ? value.toLowerCase() : null;
    const number = parsePhoneNumberFromString(value, 'US');
    return number && number.isValid() ? number.number : null;
}

const begin = process.hrtime.bigint();
const { data } = Papa.parse(fs.readFileSync(process.argv[2], 'utf8'), { skipEmptyLines: true });
const seen = new Set();
for (let row = 1; row < data.length; row++) {
    const value = normalised(data[row][0]);
    if (value)
        seen.add(value);
}
console.log(`node ${Number(process.hrtime.bigint() - begin) / 1e6}`);
console.log(`nodeValid ${seen.size}`);
