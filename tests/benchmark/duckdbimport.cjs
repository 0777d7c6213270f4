// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT
//
// Reads a CSV file with DuckDB, judges its first column by regular expressions alone and counts the distinct values
// that match. Prints `duckdbImport MILLISECONDS` and `duckdbValid COUNT`.

const { DuckDBInstance } = require('@duckdb/node-api');

const valid = [
    String.raw`[A-Za-z0-9.!#$%&''*+/=?^_{|}~-]+@[^\s@.]+(\.[^\s@.]+)+`,
    String.raw`\+[1-9][0-9]{7,14}`,
    String.raw`https?://([a-z]+\.)?linkedin\.com/in/[^/?#\s]+/?`,
].join('|');

async function main() {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const path = process.argv[2].replaceAll("'", "''");
    await connection.run('select 1');
    const begin = process.hrtime.bigint();
    await connection.run(`create table list as select * from read_csv('${path}', all_varchar = true, header = true)`);
    const reader = await connection.runAndReadAll(
        `select count(distinct lower(trim(identifier))) from list where regexp_full_match(trim(identifier), '${valid}')`);
    console.log(`duckdbImport ${Number(process.hrtime.bigint() - begin) / 1e6}`);
    console.log(`duckdbValid ${reader.getRows()[0][0]}`);
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
