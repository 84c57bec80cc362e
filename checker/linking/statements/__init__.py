"""Short texts set side by side: where a statement of one denies, turns round or refills a statement of the other."""

from checker.linking.statements.joining import with_statements

__all__ = ["with_statements"]
