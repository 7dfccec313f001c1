"""What is known: content packs, read into one typed catalog."""

from second_interview.content.browse import RecordTable, table_of
from second_interview.content.catalog import Catalog
from second_interview.content.loading import load_catalog

__all__ = ["Catalog", "RecordTable", "load_catalog", "table_of"]
