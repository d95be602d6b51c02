"""Keeps a SQLite copy of the jobs of a filter: a snapshot first, then every change. Standard library alone."""

import json, sqlite3, sys, urllib.error, urllib.parse, urllib.request

feed, query, path = (sys.argv[1:] + ["http://127.0.0.1:8480", "", "jobs.sqlite"][len(sys.argv) - 1:])[:3]
db = sqlite3.connect(path)
db.execute("create table if not exists job (id text primary key, job text)")
db.execute("create table if not exists cursor (at text)")


def ask(address):
    return urllib.request.urlopen(f"{feed}{address}", timeout=90)


def bootstrap():
    with ask(f"/v1/snapshot?{query}") as answer, db:
        jobs = [json.loads(line) for line in answer]
        db.execute("delete from job")
        db.executemany("insert into job values (?, ?)", [(job["id"], json.dumps(job)) for job in jobs])
        db.execute("delete from cursor")
        db.execute("insert into cursor values (?)", [answer.headers["Callboard-Cursor"]])


def follow(wait):
    (since,) = db.execute("select at from cursor").fetchone()
    with ask(f"/v1/changes?include=job&wait={wait}&since={urllib.parse.quote(since)}&{query}") as answer, db:
        page = json.load(answer)
        for change in page["data"]:
            job, gone = change["job"], change["kind"] in ("closed", "merged")
            db.execute("delete from job where id = ?", [change["job_id"]])
            if job is not None and job["state"] == "open" and not gone:
                db.execute("insert into job values (?, ?)", [job["id"], json.dumps(job)])
        db.execute("update cursor set at = ?", [page["next_cursor"]])
    return page["pending"] > 0 or page["lag_seconds"] > 0


once = "--once" in sys.argv  # to the end of what there is, for tests and cron
if db.execute("select 1 from cursor").fetchone() is None:
    bootstrap()
while True:
    try:
        more = follow(1 if once else 30)
    except urllib.error.HTTPError as error:
        if error.code != 410:
            raise
        bootstrap()
        continue
    if once and not more:
        break
