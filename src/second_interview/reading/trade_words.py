"""Topics that postings and résumés put in different words: phrases that ask for one, phrases that show it."""

from __future__ import annotations

from functools import cache

from attrs import evolve, frozen

from second_interview.reading.words import content_words

__all__ = ["MANAGING_PEOPLE", "TradeTopic", "trade_topics"]

MANAGING_PEOPLE = "managing people"
"""Name of the topic that a line shows by its grammar rather than by a phrase."""


@frozen(kw_only=True)
class TradeTopic:
    """One topic with its phrases as sets of stems; a phrase stands in a line that holds all its stems."""

    name: str
    is_soft: bool
    """A manner or a sector rather than a kind of work: never reported as not shown."""
    asked: tuple[frozenset[str], ...]
    shown: tuple[frozenset[str], ...]
    is_sector: bool = False


# One topic a line, going on in indented lines: phrases that ask for it, the first its name | phrases that only show it.
_HARD = """
month-end close, month end closing, close process, period close, year-end close, closing books, monthly close |
    close calendar, days close, working-day close, closed books, close checklist, closed month, close from days,
    quarter close
account reconciliations, reconciling accounts, bank reconciliation, balance sheet reconciliation, reconciliation
    | reconciled, unreconciled
journal entries, journal entry | journals, posted accruals, accruals prepayments
general ledger, gl accounting | ledger, chart of accounts, trial balance
accruals, accruals prepaids | accrual, accrued
fixed assets, fixed asset | depreciation, asset register, capital additions, capex register
intercompany, intercompany accounting | intercompany, inter-company
consolidation, group consolidation, consolidated financial statements | consolidated entities, consolidated
    subsidiaries, consolidated
revenue recognition | asc 606, ifrs 15, deferred revenue, performance obligations, revenue contracts
lease accounting, leases | asc 842, ifrs 16, lease schedule
inventory accounting, inventory costing, cost accounting, standard costing, product costing | inventory cost,
    inventory valuation, inventory reserve, inventory count, reconciled inventory, inventory reconciliation,
    standard cost, cost variance, stock count, cost of sales, bill of materials
flux analysis, variance analysis, variance commentary | flux, variances, budget versus actual, actual against
    budget, variance
financial reporting, external reporting, statutory reporting, sec reporting, financial statements, statutory
    accounts | financial statements, 10-k, 10-q, annual report, statutory accounts, sec filings, disclosures
technical accounting, accounting research, technical guidance | technical memo, accounting memo, accounting
    policy, asc 606, ifrs 15, asc 842
external audit, audit support, audit requests, annual audit, year-end audit, audit liaison | auditors, pbc,
    audit requests, audit schedules, external audit, statutory audit, audit fieldwork
internal controls, internal control, sox compliance, control testing | sox, controls testing, control
    walkthrough, key controls, segregation of duties, control gaps, internal control
internal audit | internal audit, audit plan, audit committee
accounts payable, invoice processing, purchase ledger | payables, three-way match, vendor invoices, supplier
    invoices, payment runs, ap
accounts receivable, credit control, collections, sales ledger | receivables, dso, collections, cash
    application, aged debt, overdue, ar
payroll | payroll, payslips, pay runs
tax compliance, tax returns, sales tax, vat returns, corporate tax | tax return, vat, sales tax, tax filings,
    corporation tax
capital gains tax, capital gains, cgt | capital gains, cgt, chargeable gains
inheritance tax, iht | inheritance tax, iht, probate
partnership tax | partnership tax, partnership returns
transfer pricing | transfer pricing
tax provision | tax provision, asc 740, deferred tax
treasury, cash management, liquidity | cash forecast, bank relationships, treasury, cash position, credit
    facility, cash pooling, hedging
cash flow forecasting, cash forecasting | cash forecast, 13-week, cash flow
budgeting, budget process, annual budget, budget development | budget, annual plan, budget cycle, operating plan
forecasting, rolling forecast | forecast, reforecast, outlook, projections
financial modelling, financial models, building models, excel models | financial model, three-statement,
    scenario model, driver model, business case, forecast model, revenue model, pricing model, cost model,
    budget model, cash model, headcount model, valuation model, model in excel
business partnering, finance business partnering | business partner, partnered with, budget holders, budget
    owners, partnered, depot managers, cost centre owners
management reporting, management accounts, monthly reporting, board reporting | board pack, management accounts,
    monthly pack, board report, kpi pack, management report, reported to board, kpi report
mergers and acquisitions, due diligence, business combinations | acquisition, due diligence, merger, purchase
    price, carve-out
process improvement, continuous improvement, process improvements, streamline processes | automated,
    streamlined, shortened, redesigned process, improved process, cut days, reduced days, standardised,
    simplified, cut time
erp implementation, system implementation, erp migration, systems implementation | migrated, erp migration,
    implementation project, implemented erp, implemented netsuite, implemented sap, cutover, go-live,
    moved from to netsuite, data migration, move to netsuite, move to sap
managing people, people management, managing a team, line management, team leadership, leading a team,
    supervising staff, management capacity, managerial role, manage staff, direct reports, senior leadership
    roles, leadership roles, supervisory experience, manage support staff, leading teams, team management,
    managing teams, manage people |
mentoring, coaching, training juniors, mentor engineers | mentored, coached, trained juniors, onboarded, trained
    new, trained accountants, trained
budget ownership, managing budgets | owned budget, budget of, budget responsibility, managed budget
incident response, incidents, incident management, incident command, incident review, postmortems, post-mortems |
    incident, postmortem,
    outage, mttr
on-call, on-call rotation | on-call, pager, out of hours, rota
service level objectives, slos, error budgets | slo, slos, error budget, sli, service level
monitoring, observability, alerting, observability stack | alerts, alerting, prometheus, grafana, datadog,
    dashboards for alerts, tracing, monitoring
infrastructure as code | terraform, ansible, cloudformation, pulumi
container orchestration, containers, containerisation | kubernetes, docker, containers, eks
cloud services, cloud infrastructure, cloud platforms, cloud hosting, public cloud, cloud experience | aws,
    azure, gcp, cloud
cloud migration | migrated to aws, migrated to azure, cloud migration, moved to aws, migration to cloud
automation, scripting, automating | automated, script, python, powershell, bash, automation
release pipelines, deployment pipelines, continuous delivery, deployment automation | pipeline, deployment,
    releases, github actions, jenkins
capacity planning | capacity, autoscaling, right-sized, scaled
disaster recovery, business continuity, backup recovery | disaster recovery, failover, backup, restore tests,
    recovery
performance tuning, performance optimisation, latency | latency, p95, p99, throughput, response time, query
    optimisation, performance
distributed systems, microservices | microservices, distributed, replication, sharding, event-driven
relational databases, database administration | postgresql, mysql, sql server, database
network administration, maintaining networks, networking, network troubleshooting | network, vlan, dns,
    firewall, vpn, switches, routers
system administration, systems administration, configuring systems, computer systems, installing software, hardware
    setup | systems administrator, system administrator, sysadmin, linux hosts, windows servers, patched,
    workstations, laptops, mail directory, system backups, virtual machines, rolled out laptops
user support, technical support, help desk, troubleshooting hardware, desktop support | support tickets, closed
    tickets, resolved tickets, help desk, service desk, desktop support, first-line, second-line, user support
user accounts, account provisioning, permissions, identity access management | active directory, access rights,
    user accounts, okta, provisioning, iam, joiners leavers, directory accounts
vulnerability management, patch management | vulnerability, patching, patches, cve
security operations, threat detection, security monitoring | siem, threat, soc, phishing, security alerts
penetration testing | penetration test, pentest
security compliance, security audits, audits compliance security | iso 27001, soc 2, pci dss, security audit
data pipelines, etl | pipeline, etl, elt, airflow, ingestion, dbt
data modelling, data warehouse, data warehousing | data model, warehouse, star schema, dimensional, sql models
dashboards, data visualisation, business intelligence, reporting dashboards | dashboard, power bi, tableau,
    looker
machine learning | machine learning, model training, classifier, neural
api integration, api development, web services | api, integration, endpoint
mobile development, android development, ios development | android, ios, mobile app, kotlin, swift
web application development, web development, frontend development | web app, react, angular, frontend, web
    application
test automation, automated testing | test suite, selenium, unit tests, test automation, regression, test
    coverage
code review, code reviews | code review, pull requests
requirements gathering, business requirements, user stories | requirements, user stories, workshops with users,
    process mapping
project management, managing projects, project delivery | project plan, led project, managed project, delivered
    project, project manager, milestones, programme
vendor management, supplier management, managing vendors, contract negotiation | vendor, supplier, renegotiated,
    contract, negotiated
present data, interpret data, data interpretation, data insights | dashboard, dataset,
    data sets, data analysis, insights, analytics report, sql models, automated reporting, monthly report, weekly report
stakeholder management, managing stakeholders, cross-functional collaboration, cross-functional teams |
    stakeholders, partnered with, worked with sales, with operations, cross-functional, across departments, with
    product, business partner
customer service, client relationships, customer relations, client service | customers, clients, client,
    customer
grant management, federal grants, grant program | grant, federal award
risk management, financial risks | risk register, risk, hedging
regulatory compliance, financial regulations | regulator, regulation, compliance, filings
academic performance, academic record, academic results, strong degree | cum laude, first class, 1st class, honours,
    hons, dean's list, 4.0, distinction, gpa
strategy development, financial strategy | strategy, strategic plan
product roadmap, product strategy | roadmap, backlog
"""
_SOFT = """
written communication, writing skills | authored, documented, published, drafted, runbook, wrote guide, memo,
    wrote policy, wrote report, wrote procedure, wrote commentary, wrote template
communication skills, communicate, verbal communication, interpersonal skills, presentation skills, storytelling,
    communication abilities, interpersonal abilities | presented, explained, trained, workshops, briefed, board pack,
    taught, spoke, commentary, agreed with, negotiated, renegotiated, non-technical, tutored
analytical skills, analytical, critical thinking, analytical abilities | analysed, analysis, variance, built model,
    financial model, scenario model, investigated, traced, root cause, flux, forecast error, insights,
    evaluation, reconciliations
problem solving, problem-solving, solve problems, troubleshooting | root cause, resolved, diagnosed, investigated,
    traced, debugged, fixed, solved, cut from, rebuilt, redesigned, reworked, reduced, recovered
attention to detail, accuracy, detail oriented, detail-oriented | zero findings, no findings, no adjustments,
    error-free, clean audit, caught, audit adjustments, reconciled, reconciliations, ties to, validated
meet deadlines, deadlines, time management, tight deadlines, prioritise, multiple tasks, multiple priorities,
    fast-paced, work under pressure, critical deadlines, high-pressure situations | ahead of schedule, delivered on
    time, deadline, close days, monthly close, month-end, incidents, engagements year, high-volume, daily operations,
    sprints, stood in
team player, teamwork, team environment, collaborative, collaboration, team-oriented, work across teams | with team,
    cross-functional, partnered, together with, colleague, trained staff, alongside, mentored
self-starter, initiative, work independently, proactive, independently | introduced, self-initiated, self-started,
    proposed, initiated, founded, from scratch, stood in, launched
motivated | eager, self-initiated, self-started, dean's list
leadership skills, inspire teams, leadership | led, headed, mentored, hired team, supervised, stood in lead, commander,
    managed team, general manager, team lead, directed team, trained staff
organisational skills, organised, organizational skills | organised, scheduled, planned, calendar, coordinated
learn quickly, learns quickly, eager to learn, willingness to learn, quick learner, curiosity, growth mindset |
    learn new, keep learning, retrained, quick pick, self-taught, first sitting, bootcamp
adaptable, flexible, positive attitude, dependable | stood in, retrained,
    covered absence, took colleague left
judgement, decision making |
"""
_SECTORS = """
health care, healthcare, pharmaceutical, biotechnology, life sciences, biotech, pharma, medical | hospital, clinic,
    health, patients, clinical, drug
ngo, non-profit, nonprofit, charity, charitable | food bank, foundation, non-profit, nonprofit, charity, ngo
food, beverage, perishable | dairy, milk, bakery, restaurant, cafe, brewery, food, kitchen
manufacturing, industrial, production environment | plant, factory, manufacturing, stamping, packaging, machining
retail, consumer goods, e-commerce, ecommerce, stock-holding | shops, stores, retail, homewares, web shop
wholesale, franchise | wholesale, franchise
logistics, shipping, carriers, transport, supply chain | freight, carrier, logistics, parcels, hauling, warehouse
banking industry, banking sector, financial services, insurance | retail bank, investment bank, credit union,
    insurer, insurance, lending, asset management
fintech, payments | fintech, payments, checkouts, card processing
saas, software company, technology company, tech company | saas, subscription, software platform
government, public sector, federal | government, council, federal, state agency, municipal, ministry
"""


@cache
def trade_topics() -> tuple[TradeTopic, ...]:
    """Return the topics, those of the work first, then manners and sectors."""
    sectors = (evolve(one, is_sector=True) for one in _read(_SECTORS, is_soft=True))
    return (*_read(_HARD, is_soft=False), *_read(_SOFT, is_soft=True), *sectors)


def _read(table: str, *, is_soft: bool) -> tuple[TradeTopic, ...]:
    topics = []
    for row in table.replace("\n    ", " ").strip().splitlines():
        asked, _, shown = row.partition("|")
        phrases = [phrase.strip() for phrase in asked.split(",") if phrase.strip()]
        asking = tuple(frozenset(content_words(phrase)) for phrase in phrases)
        showing = tuple(frozenset(content_words(phrase)) for phrase in shown.split(",") if phrase.strip())
        topics.append(
            TradeTopic(name=phrases[0], is_soft=is_soft, asked=asking, shown=tuple(dict.fromkeys((*asking, *showing))))
        )
    return tuple(topics)
