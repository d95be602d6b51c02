"""Crawls a plan of bench/crawl with Scrapy, tuned: no delay, no robots.txt, no cookies, no retries, no log.

Prints what it took as the last line.
"""

import html
import json
import resource
import sys
import time
from datetime import datetime, timezone

import scrapy
from scrapy.crawler import CrawlerRunner
from twisted.internet import defer, reactor

with open(sys.argv[1], encoding="utf-8") as file:
    PLAN = json.load(file)

SETTINGS = {
    "CONCURRENT_REQUESTS": PLAN["atOnce"],
    "CONCURRENT_REQUESTS_PER_DOMAIN": PLAN["atOnce"],
    "DOWNLOAD_DELAY": 0,
    "ROBOTSTXT_OBEY": False,
    "COOKIES_ENABLED": False,
    "RETRY_ENABLED": False,
    "REDIRECT_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
    "LOG_ENABLED": False,
    "REQUEST_FINGERPRINTER_IMPLEMENTATION": "2.7",
}


class Found:
    def __init__(self):
        self.pages = 0
        self.rows = 0
        self.filled = {}
        self.chars = {}

    def count(self, row):
        self.rows += 1
        for field, value in row.items():
            if value is None:
                continue
            self.filled[field] = self.filled.get(field, 0) + 1
            self.chars[field] = self.chars.get(field, 0) + len(value)


class JobSpider(scrapy.Spider):
    name = "jobs"

    def __init__(self, kind, found):
        super().__init__()
        self.kind = kind
        self.found = found

    def start_requests(self):
        if self.kind == "boards":
            for board in PLAN["boards"]:
                yield scrapy.Request(board["url"], meta={"platform": board["platform"]})
            return
        for url in PLAN["details"][self.kind]:
            yield scrapy.Request(url)

    def parse(self, response):
        self.found.pages += 1
        for row in READERS[self.kind](response):
            self.found.count(row)


def read_json_ld(response):
    for text in response.xpath('//script[@type="application/ld+json"]/text()').getall():
        job = json.loads(text)
        if job["@type"] != "JobPosting":
            continue
        address = job["jobLocation"]["address"]
        value = job["baseSalary"]["value"]
        yield {
            "title": job["title"],
            "company": job["hiringOrganization"]["name"],
            "place": f'{address["addressLocality"]}, {address["addressCountry"]}',
            "commitment": job["employmentType"],
            "pay": f'{value["minValue"]} {value["maxValue"]} {job["baseSalary"]["currency"]} {value["unitText"]}',
            "postedAt": job["datePosted"],
            "closesAt": job["validThrough"],
            "requisition": job["identifier"]["value"],
            "body": job["description"],
        }


def read_microdata(response):
    for job in response.xpath('//*[contains(@itemtype, "/JobPosting")]'):
        def text(name):
            return job.xpath(f'string(.//*[@itemprop="{name}"])').get()

        def meta(name):
            return job.xpath(f'.//*[@itemprop="{name}"]/@content').get()

        yield {
            "title": text("title"),
            "company": text("hiringOrganization"),
            "place": f'{text("addressLocality")}, {meta("addressCountry")}',
            "commitment": meta("employmentType"),
            "pay": f'{meta("minValue")} {meta("maxValue")} {meta("currency")} {meta("unitText")}',
            "postedAt": meta("datePosted"),
            "closesAt": meta("validThrough"),
            "requisition": job.xpath('.//*[@itemprop="identifier"]//*[@itemprop="value"]/@content').get(),
            "body": "".join(job.xpath('.//*[@itemprop="description"]/node()').getall()),
        }


def read_board(response):
    answer = json.loads(response.body)
    platform = response.meta["platform"]
    for job in answer if platform == "lever" else answer["jobs"]:
        yield BOARD_ROWS[platform](job)


def greenhouse_row(job):
    pay = job["pay_input_ranges"][0]
    return {
        "title": job["title"],
        "company": job["company_name"],
        "place": job["location"]["name"],
        "commitment": job["metadata"][0]["value"],
        "pay": f'{pay["min_cents"] // 100} {pay["max_cents"] // 100} {pay["currency_type"]} Hour',
        "postedAt": job["first_published"][:10],
        "closesAt": job["application_deadline"],
        "requisition": job["requisition_id"],
        "body": html.unescape(job["content"]),
    }


def lever_row(job):
    pay = job["salaryRange"]
    return {
        "title": job["text"],
        "place": job["categories"]["location"],
        "commitment": job["categories"]["commitment"],
        "pay": f'{pay["min"]} {pay["max"]} {pay["currency"]} {pay["interval"]}',
        "postedAt": datetime.fromtimestamp(job["createdAt"] / 1000, timezone.utc).date().isoformat(),
        "body": job["description"],
    }


def ashby_row(job):
    pay = job["compensation"]["summaryComponents"][0]
    return {
        "title": job["title"],
        "place": job["location"],
        "commitment": job["employmentType"],
        "pay": f'{pay["minValue"]} {pay["maxValue"]} {pay["currencyCode"]} {pay["interval"]}',
        "postedAt": job["publishedAt"][:10],
        "body": job["descriptionHtml"],
    }


READERS = {"json-ld": read_json_ld, "microdata": read_microdata, "boards": read_board}
BOARD_ROWS = {"greenhouse": greenhouse_row, "lever": lever_row, "ashby": ashby_row}


@defer.inlineCallbacks
def crawl_all():
    runner = CrawlerRunner(SETTINGS)
    kinds = {}
    for kind in READERS:
        found = Found()
        started_at = time.perf_counter()
        before = time.process_time()
        yield runner.crawl(JobSpider, kind=kind, found=found)
        kinds[kind] = {
            "seconds": time.perf_counter() - started_at,
            "cpuSeconds": time.process_time() - before,
            **vars(found),
        }
    peak_mb = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    print(json.dumps({"kinds": kinds, "peakMb": peak_mb}))
    reactor.stop()


def fail(failure):
    failure.printTraceback()
    reactor.stop()


reactor.callWhenRunning(lambda: crawl_all().addErrback(fail))
reactor.run()
