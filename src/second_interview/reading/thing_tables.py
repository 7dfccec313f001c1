"""The lists behind named things: spellings by group, names that need their capitals, and what implies what."""

from __future__ import annotations

from second_interview.reading.words import word_set

__all__ = ["AS_WRITTEN", "CERTIFICATES", "EMPLOYER_TYPES", "EQUIVALENT", "HOMOGRAPHS", "IMPLIED", "STANDARDS", "TOOLS"]

# Written as: name = other spelling, other spelling. A name in AS_WRITTEN counts only with its capital letters.
TOOLS = {
    "erp": """
        NetSuite = oracle netsuite, net suite; SAP = s/4hana, sap s/4hana, sap ecc, sap fico, sap hana, sap b1,
        sap business one; Oracle = oracle ebs, oracle fusion, oracle erp, oracle financials, oracle cloud,
        oracle r12, jd edwards, jde; Microsoft Dynamics = dynamics 365, dynamics ax, dynamics nav, dynamics gp,
        d365, business central, great plains, navision, ms dynamics, dynamics; Sage Intacct = intacct; Workday
        Financials = workday; PeopleSoft = people soft; Infor = infor m3, infor ln; Epicor; IFS; Deltek =
        costpoint, deltek costpoint; Yardi; Odoo; Acumatica; Microsoft AX; Unit4 = agresso; Lawson; QAD; Syspro;
        MRI Software
    """,
    "accounting software": """
        QuickBooks = quick books, quickbooks online, qbo, qb; Xero; Sage = sage 50, sage 200, sage 100, sage
        300, sage line 50, peachtree; FreshBooks; MYOB; Tally = tally erp, tallyprime; Zoho Books; FreeAgent;
        KashFlow; Wave Accounting
    """,
    "tax tool": """
        CCH; IRIS; TaxCalc; Lacerte; UltraTax; ProSeries; Caseware; Thomson Reuters ONESOURCE = onesource;
        Vertex; Avalara
    """,
    "close tool": """
        BlackLine = black line; FloQast = flo qast; Trintech = cadency; Workiva = wdesk; Tagetik = cch tagetik;
        LucaNet; Longview; Board International; Adra
    """,
    "planning tool": """
        Anaplan; OneStream = one stream; Hyperion = hfm, hyperion financial management, oracle epm, essbase,
        oracle hyperion; Adaptive Planning = adaptive insights, workday adaptive, workday adaptive planning,
        adaptive; Vena = vena solutions; Planful = host analytics; Pigment; Jedox; Cube Software; TM1 = ibm
        planning analytics, cognos tm1; SAP BPC = bpc; SAP Analytics Cloud = sap sac; Prophix; Datarails; Mosaic
    """,
    "payables tool": """
        Coupa; Concur = sap concur; Bill.com = billcom; Tipalti; Ariba = sap ariba; Expensify; Ramp; Brex;
        Basware; AvidXchange; Zuora; Chargebee; Recurly; Stripe; HighRadius; Billtrust; Kyriba; GTreasury;
        Ivalua
    """,
    "payroll tool": """
        ADP = adp workforce, adp workforce now, adp vantage, adp run; Paychex; Paycom; Paylocity; Paycor; UKG =
        ukg pro, ultipro, kronos, ultimate software; Gusto; Ceridian = dayforce, ceridian dayforce; Rippling;
        BambooHR = bamboo hr; Sage Payroll; BrightPay; SuccessFactors = sap successfactors
    """,
    "spreadsheet": """
        Excel = microsoft excel, ms excel, advanced excel; Google Sheets = google sheet, gsheets; Power Query;
        Power Pivot = powerpivot; VBA = excel vba, visual basic for applications, excel macros
    """,
    "office": """
        Microsoft Office = ms office, office 365, office365, microsoft 365, m365, o365, office suite, microsoft
        office suite, ms office suite; PowerPoint = microsoft powerpoint, ms powerpoint; Microsoft Word = ms
        word; Outlook = microsoft outlook; SharePoint = share point; Google Workspace = g suite, gsuite;
        Microsoft Teams = ms teams; Visio = microsoft visio; Microsoft Access = ms access; Slack; Notion;
        Confluence; Miro; Airtable; Smartsheet
    """,
    "bi": """
        Power BI = powerbi, microsoft power bi, dax; Tableau = tableau desktop, tableau server; Looker = looker
        studio, lookml, google data studio; Qlik = qlikview, qlik sense, qliksense; Alteryx; Cognos = ibm
        cognos; MicroStrategy; Crystal Reports; SSRS; Sisense; Domo; Metabase; Superset; SAP BusinessObjects =
        businessobjects, business objects; ThoughtSpot; Mode Analytics; Google Analytics = ga4; Amplitude;
        Mixpanel; Sigma Computing
    """,
    "language": """
        Python = python3; SQL = t-sql, tsql, pl/sql, plsql; Java; JavaScript = js, es6, ecmascript; TypeScript;
        C# = csharp; C++ = cpp; Go = golang; Rust; Ruby; PHP; Kotlin; Swift; Scala; R; MATLAB; SAS; SPSS; Stata;
        Perl; Bash = shell scripting, bash scripting, shell; PowerShell; COBOL; ABAP; Apex; Elixir; Haskell;
        Julia; Objective-C; Groovy; Lua; Dart; HTML = html5; CSS = css3
    """,
    "framework": """
        React = reactjs, react.js; Angular = angularjs; Vue = vue.js, vuejs; Node.js = node, nodejs; Django;
        Flask; FastAPI; Spring = spring boot, springboot; .NET = dotnet, .net core, asp.net, dot net; Rails =
        ruby on rails, ror; Next.js = nextjs; Laravel; GraphQL; Flutter; React Native; pandas; NumPy;
        scikit-learn = sklearn; PyTorch; TensorFlow; Keras; Hadoop; Spark = apache spark, pyspark; Jupyter;
        Matplotlib; OpenCV; LangChain; Hugging Face; MLflow; Kubeflow; SageMaker
    """,
    "cloud": """
        AWS = amazon web services; Azure = microsoft azure; GCP = google cloud, google cloud platform; Oracle
        Cloud Infrastructure = oci; IBM Cloud; DigitalOcean; OpenStack; Heroku; Cloudflare; EC2; S3; AWS Lambda
        = lambda; EKS; GKE; AKS; ECS; CloudFormation = aws cloudformation; RDS
    """,
    "containers": """
        Kubernetes = k8s; Docker; Helm; OpenShift; Nomad; Istio; Podman; Rancher; containerd; Linkerd; Argo CD =
        argocd, argo; Flux
    """,
    "infrastructure as code": """
        Terraform = opentofu; Ansible; Pulumi; Puppet; Chef; Packer; Crossplane; SaltStack; Bicep
    """,
    "ci": """
        Jenkins; GitHub Actions = github action; GitLab CI = gitlab ci/cd, gitlab; CircleCI = circle ci; Azure
        DevOps = azure pipelines; TeamCity; Bamboo; Travis CI; Spinnaker; Git; GitHub; Bitbucket; Buildkite;
        Tekton
    """,
    "observability": """
        Prometheus; Grafana; Datadog = data dog; New Relic = newrelic; Splunk; ELK = elastic stack, elk stack,
        elasticsearch, kibana, logstash; OpenTelemetry = otel; PagerDuty = pager duty; Opsgenie; Nagios; Zabbix;
        Dynatrace; CloudWatch; Honeycomb; Sentry; Thanos; Loki; Jaeger; AppDynamics; SolarWinds
    """,
    "database": """
        PostgreSQL = postgres; MySQL = mariadb; SQL Server = mssql, ms sql, microsoft sql server; Oracle
        Database = oracle db; MongoDB = mongo; Redis; Cassandra; DynamoDB; Snowflake; BigQuery = big query;
        Redshift; Databricks; Teradata; SQLite; Neo4j; CockroachDB; Azure Synapse = synapse; ClickHouse;
        Elasticsearch
    """,
    "data pipeline": """
        Airflow = apache airflow; dbt; Kafka = apache kafka, confluent; Fivetran; Informatica; Talend; SSIS;
        Azure Data Factory = adf, data factory; Dagster; Prefect; Kinesis; Flink; RabbitMQ; Stitch; Airbyte; AWS
        Glue; Matillion; MuleSoft; Boomi = dell boomi
    """,
    "ticketing": """
        ServiceNow = service now; Jira = atlassian jira; Zendesk; Freshservice; Freshdesk; Remedy = bmc remedy;
        Trello; Asana; ManageEngine; ConnectWise; Jira Service Management = jira service desk
    """,
    "crm": "Salesforce = sfdc, salesforce.com; HubSpot = hub spot; Microsoft CRM; Zoho CRM; Pipedrive; Marketo; Pardot",
    "systems": """
        Linux = ubuntu, red hat, rhel, centos, debian; Windows Server; Active Directory; Entra = entra id, azure
        ad, azure active directory; VMware = vsphere, esxi; Hyper-V; Intune = microsoft intune; SCCM; Jamf;
        Citrix; Okta; Exchange = microsoft exchange, exchange online; macOS; Nginx; Apache; Veeam; Unix;
        Proxmox; Nutanix
    """,
    "network": """
        Cisco = cisco ios; Juniper; Fortinet = fortigate; Palo Alto Networks = palo alto; Meraki; Aruba; F5;
        Check Point; Ubiquiti; Wireshark
    """,
    "security tool": """
        CrowdStrike = falcon crowdstrike; Microsoft Sentinel = azure sentinel; QRadar; Nessus = tenable; Qualys;
        Burp Suite; SentinelOne; Microsoft Defender = defender for endpoint; Snyk; CyberArk; HashiCorp Vault;
        Rapid7; Metasploit; SailPoint; Wiz; Proofpoint; Mimecast; Zscaler; Carbon Black; Archer = rsa archer;
        AuditBoard; TeamMate; ACL Analytics; IDEA
    """,
    "testing": """
        Selenium; Cypress; Playwright; JUnit; pytest; Postman; JMeter; Cucumber; TestRail; Appium; k6; Gatling;
        SoapUI
    """,
    "design": "Figma; Sketch; Adobe XD; Photoshop; Illustrator; InDesign; Canva; Balsamiq",
    "market data": """
        Bloomberg = bloomberg terminal; Capital IQ = cap iq, s&p capital iq; FactSet; Refinitiv = eikon;
        PitchBook; Moody's = moodys
    """,
}
CERTIFICATES = {
    "accounting": """
        CPA = certified public accountant; ACCA = fcca; CIMA = acma, fcma, cgma; ACA = icaew, fca, chartered
        accountant ireland; CA = chartered accountant, chartered accountancy, ca anz, cpa ca; CMA = certified
        management accountant; AAT = aat level 4, maat; CPA Canada = cpa (canada); CPA Australia; CIPFA; ICAS;
        EA = enrolled agent; CTA = chartered tax adviser, chartered tax advisor; ATT; ACT = amct; CTP =
        certified treasury professional; CPP = certified payroll professional; FPC; CB = certified bookkeeper
    """,
    "audit": """
        CIA = certified internal auditor; CISA = certified information systems auditor; CFE = certified fraud
        examiner; CRMA; CRISC; CGEIT
    """,
    "finance": """
        CFA = chartered financial analyst, cfa charter, cfa charterholder; FRM = financial risk manager; FPAC =
        afp fpac; CAIA; FMVA; CAMS = acams; ASA; FSA; CFP; Series 7; Series 63
    """,
    "security": """
        CISSP; CISM; Security+ = comptia security+, comptia security plus, security plus; CEH = certified
        ethical hacker; OSCP; GSEC; GCIH; CCSP; SSCP; CySA+ = cysa plus; ISO 27001 Lead Auditor = iso 27001 lead
        implementer; GIAC
    """,
    "it": """
        CompTIA A+ = comptia a plus, a+ certification; Network+ = comptia network+, network plus; CCNA = cisco
        certified network associate; CCNP; MCSA; MCSE; ITIL = itil v4, itil 4, itil foundation; RHCE; RHCSA;
        CompTIA = comptia certification, comptia certifications; ISTQB; TOGAF; VCP; LPIC = lpic 1; Linux+
    """,
    "cloud": """
        AWS certification = aws certified, aws certified solutions architect, aws solutions architect, aws
        certifications, aws certified developer, aws certified sysops administrator, aws certified devops
        engineer, solutions architect associate, certified solutions architect; Azure certification = azure
        certified, azure administrator associate, az 104, az 900, az 400, az 305, azure fundamentals, microsoft
        certified azure, dp 203, pl 300; Google Cloud certification = google cloud certified, professional cloud
        architect, professional cloud engineer, professional cloud devops engineer; CKA = certified kubernetes
        administrator; CKAD = certified kubernetes application developer; CKS; Terraform Associate = hashicorp
        certified
    """,
    "project": """
        PMP = project management professional; PRINCE2 = prince 2; CSM = certified scrum master, certified
        scrummaster; PSM = professional scrum master; CAPM; CSPO; PMI ACP; SAFe = safe agilist; APM; Six Sigma =
        six sigma green belt, six sigma black belt, lean six sigma, green belt, black belt; CBAP; MSP
    """,
}
STANDARDS = {
    "accounting": """
        GAAP = us gaap, uk gaap, generally accepted accounting principles, gaap accounting; IFRS = international
        financial reporting standards, ifrs standards; ASC 606; ASC 842; ASC 740; ASC 718; ASC 805; IFRS 15;
        IFRS 16; IFRS 9; IFRS 17; IAS 12; FRS 102; FRS 101; 10-K = form 10 k; 10-Q = form 10 q; FAR; CAS;
        Government accounting = gasb; CECL; Making Tax Digital = mtd
    """,
    "control": """
        SOX = sarbanes oxley, sox 404, sarbox; COSO; COBIT; ISO 27001 = iso27001, iso iec 27001; SOC 2 = soc2,
        soc 1, soc 2 type 2; PCI DSS = pci; HIPAA; GDPR; NIST = nist csf, nist 800 53; FedRAMP; MITRE ATT&CK =
        att&ck; CIS Controls; HITRUST; ITGC = itgcs, it general controls, general it controls
    """,
    "method": """
        Agile = agile methodologies, agile methodology; Scrum; Kanban; CI/CD = ci cd, continuous integration,
        continuous delivery, continuous deployment; TDD = test driven development; REST = restful, rest api,
        rest apis, restful apis, restful api; OKR = okrs
    """,
}
EMPLOYER_TYPES = {
    "firm": """
        Big 4 = big four, big4, deloitte, pwc, pricewaterhousecoopers, kpmg, ernst & young, ernst and young,
        ernst young; public accounting = public accounting firm, accounting firm, audit firm, practice
        background, public practice, accountancy practice, large firm, bdo, grant thornton, rsm, mazars, crowe,
        baker tilly, moss adams
    """,
}
AS_WRITTEN = word_set(
    """
    Oracle Sage Workday Excel Infor IFS Lawson Vertex Adaptive Cube Pigment Mosaic Ramp Stripe Outlook Slack
    Notion Looker Domo Go Rust Ruby Swift R SAS Apex Dart Julia Spring Rails Flask Spark Lambda Helm Flux Puppet
    Chef Packer Bamboo Git Splunk Sentry Thanos Loki Redis Stitch Prefect Remedy Exchange Apache Aruba Sketch
    Illustrator IDEA ACL Archer ADP FAR CAS CA CMA ACT ATT EA CTA ASA FSA CB CPP FPC APM MSP PSM CIS PCI CSM
    Vena React Angular Vue Concur Falcon Meraki Miro Canva Defender Access Cucumber CTP CIA ACA AAT Agile Node
    Dynamics Iris IRIS CCH Wave Board Tally Lua Unix Nomad Argo Flink Wiz Okta CFE CFP VCP Synapse Qualys Shell
    Express Bash Snowflake Honeycomb DAX ECS RDS ELK REST Groovy Basware
"""
)
IMPLIED = {
    "Microsoft Office": ("Excel", "PowerPoint", "Microsoft Word", "Outlook"),
    "Excel": ("Power Query", "Power Pivot", "VBA"),
    "AWS": (
        "EC2",
        "S3",
        "AWS Lambda",
        "EKS",
        "ECS",
        "CloudFormation",
        "RDS",
        "CloudWatch",
        "Redshift",
        "DynamoDB",
        "AWS certification",
        "SageMaker",
        "AWS Glue",
    ),
    "Azure": ("AKS", "Azure DevOps", "Azure Data Factory", "Azure certification", "Azure Synapse", "Entra"),
    "GCP": ("GKE", "BigQuery", "Google Cloud certification"),
    "Kubernetes": ("EKS", "GKE", "AKS", "Helm", "OpenShift", "CKA", "CKAD", "Argo CD"),
    "Docker": ("Kubernetes",),
    "SQL": ("PostgreSQL", "MySQL", "SQL Server", "Oracle Database", "BigQuery", "Redshift", "Snowflake", "SQLite"),
    "Git": ("GitHub", "GitLab CI", "GitHub Actions", "Bitbucket"),
    "CI/CD": (
        "Jenkins",
        "GitHub Actions",
        "GitLab CI",
        "CircleCI",
        "Azure DevOps",
        "TeamCity",
        "Argo CD",
        "Spinnaker",
        "Buildkite",
        "Tekton",
    ),
    "GAAP": ("ASC 606", "ASC 842", "ASC 740", "ASC 718", "ASC 805", "FRS 102", "CPA"),
    "IFRS": ("IFRS 15", "IFRS 16", "IFRS 9", "IFRS 17", "IAS 12"),
    "SOX": ("ITGC",),
    "Agile": ("Scrum", "Kanban", "CSM", "PSM"),
    "Scrum": ("CSM", "PSM"),
    "JavaScript": ("React", "Angular", "Vue", "Node.js", "TypeScript", "Next.js"),
    "Python": ("Django", "Flask", "FastAPI", "pandas", "PyTorch", "scikit-learn", "NumPy"),
    "Java": ("Spring",),
    "CA": ("ACA", "ICAS", "CPA Canada", "ACCA"),
    "public accounting": ("Big 4",),
    "CompTIA": ("CompTIA A+", "Network+", "Security+", "CySA+", "Linux+"),
    "Oracle": ("Hyperion",),
    "SAP": ("SAP BPC", "SAP Analytics Cloud", "SAP BusinessObjects", "ABAP"),
}
EQUIVALENT = (frozenset({"CPA", "ACCA", "ACA", "CA", "CIMA", "CIPFA", "ICAS", "CPA Canada", "CPA Australia"}),)
"""Full qualifications of one profession: another one shows the demand in part."""
HOMOGRAPHS = {"FAR": word_set("aud reg bec"), "CAS": word_set("actuarial actuary")}
"""Names that mean something else beside one of these words: FAR is also a section of the CPA examination."""
