// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT
//
// Reads a CSV file into a table of texts in memory with DuckDB and prints `duckdb MILLISECONDS`.

const { DuckDBInstance } = require('@duckdb/node-api');

async function main() {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const path = process.argv[2].replaceAll("'", "''");
    await connection.run('select 1');
    const begin = process.hrtime.bigint();
    await connection.run(`create table list as select * from read_csv('${path}', all_varchar = true, header = true)`);
    const end = process.hrtime.bigint();
    const reader = await connection.runAndReadAll('select count(*) from list');
    if (Number(reader.getRows()[0][0]) === 0)
        throw new Error('DuckDB read no rows');
    console.log(`duckdb ${Number(end - begin) / 1e6}`);
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
