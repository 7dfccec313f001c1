"""Short postings and notes in eight languages, written for the tests; every name is invented."""

from __future__ import annotations

__all__ = ["NOTES", "POSTINGS"]

POSTINGS = {
    "de": """Hauptbuchhalterin (m/w/d)
Für unser Team in Köln suchen wir eine Person, die den Monatsabschluss von drei Gesellschaften verantwortet.
- Sie haben mindestens fünf Jahre Erfahrung mit SAP und sind sicher in HGB und IFRS.
- Sie arbeiten eng mit der Konzernleitung zusammen.
Gehalt: 62.000 bis 70.000 € brutto im Jahr. Bewerbung bitte bis zum 5. Dezember 2026.""",
    "fr": """Comptable général
Nous recherchons pour notre siège à Lyon une personne qui prendra en charge la clôture mensuelle de trois sociétés.
- Vous avez au moins cinq ans d'expérience dans un cabinet ou une entreprise de taille comparable.
- Vous maîtrisez les normes IFRS et vous travaillez avec la direction du groupe.
Salaire : entre 42 000 et 48 000 € brut annuel. Candidature avant le 5 décembre 2026.""",
    "es": """Contable sénior
Buscamos para nuestra oficina de Valencia una persona que se encargue del cierre mensual de tres sociedades.
- Tienes al menos cinco años de experiencia en un puesto similar y conoces las normas del plan contable.
- Trabajarás con la dirección del grupo y con los auditores.
Salario: entre 32.000 y 38.000 € brutos al año. Las solicitudes se aceptan hasta el 5 de diciembre de 2026.""",
    "pt": """Contabilista sénior
Procuramos para o nosso escritório no Porto uma pessoa que assuma o fecho mensal de três sociedades.
- Tem pelo menos cinco anos de experiência numa função semelhante e conhece as normas do setor.
- Vai trabalhar com a direção do grupo e com os auditores.
Salário: entre 1.900 € e 2.300 € por mês. As candidaturas são aceites até ao dia 5 de dezembro de 2026.""",
    "nl": """Hoofd administratie
Voor ons kantoor in Utrecht zoeken wij iemand die de maandafsluiting van drie vennootschappen op zich neemt.
- Je hebt minstens vijf jaar ervaring in een vergelijkbare functie en je kent de regels van IFRS.
- Je werkt samen met de directie en met de accountant van de groep.
Salaris tussen € 4.200 en € 5.100 bruto per maand. Reageren kan tot 5 december 2026.""",
    "it": """Responsabile contabilità
Cerchiamo per la nostra sede di Torino una persona che si occupi della chiusura mensile di tre società.
- Hai almeno cinque anni di esperienza in un ruolo simile e conosci i principi contabili del gruppo.
- Lavorerai con la direzione e con i revisori.
RAL tra 38.000 € e 44.000 €. Le candidature sono aperte fino al 5 dicembre 2026.""",
    "pl": """Główna księgowa
Do naszego biura we Wrocławiu szukamy osoby, która przejmie miesięczne zamknięcie trzech spółek i raporty dla grupy.
- Masz co najmniej pięć lat doświadczenia na podobnym stanowisku oraz znasz zasady MSSF.
- Będziesz pracować z zarządem i z audytorem, ale także z zespołem w Berlinie.
Wynagrodzenie: 14 000 - 17 000 zł brutto miesięcznie. Na zgłoszenia czekamy do 5 grudnia 2026.""",
    "sv": """Redovisningsansvarig
Till vårt kontor i Göteborg söker vi en person som kan ta hand om månadsbokslutet för tre bolag i koncernen.
- Du har minst fem års erfarenhet av en liknande roll och du är van vid IFRS.
- Du kommer att arbeta nära ledningen och med vår revisor.
Lön: 48 000 - 54 000 SEK per månad. Ansök senast den 5 december 2026.""",
}
NOTES = {
    "de": """Dana Whitfield hat mich nach dem Abschluss gefragt und wie wir ihn von neun auf sechs Tage gebracht haben.
Sie sagte, dass die Entscheidung am 7. Dezember fällt und dass für die Stelle rund 65.000 € im Jahr vorgesehen sind.
Ich habe versprochen, ihr bis Freitag die Liste der Konten zu schicken.""",
    "fr": """Dana Whitfield m'a demandé comment nous avons réduit la clôture de neuf à six jours et avec qui.
Elle a dit que la décision sera prise le 7 décembre et que le salaire est de 65 000 € par an pour ce poste.""",
    "es": """Dana Whitfield me preguntó cómo hemos reducido el cierre de nueve a seis días y con qué equipo lo hicimos.
Dijo que la decisión se toma el 7 de diciembre y que el salario es de 65.000 € al año.""",
    "pt": """A Dana Whitfield perguntou como é que reduzimos o fecho de nove para seis dias e com que equipa.
Disse que a decisão é tomada no dia 7 de dezembro e que o salário é de 65.000 € por ano.""",
    "nl": """Dana Whitfield vroeg hoe wij de afsluiting van negen naar zes dagen hebben gebracht en met welk team.
Zij zei dat de beslissing op 7 december valt en dat het salaris 65.000 € per jaar is.""",
    "it": """Dana Whitfield mi ha chiesto come abbiamo ridotto la chiusura da nove a sei giorni e con chi.
Ha detto che la decisione sarà presa il 7 dicembre e che lo stipendio è di 65.000 € lordi annui.""",
    "pl": """Dana Whitfield zapytała, jak skróciliśmy zamknięcie z dziewięciu do sześciu dni i kto nam w tym pomógł.
Powiedziała, że decyzja zapadnie 7 grudnia, a wynagrodzenie to 15 000 zł brutto na miesiąc.""",
    "sv": """Dana Whitfield frågade hur vi har kortat bokslutet från nio till sex dagar och vem som var med i det.
Hon sa att beslutet kommer den 7 december och att lönen är 52 000 SEK per månad.""",
}
