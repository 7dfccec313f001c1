"""What content must keep to beyond its form: one small file per concern, all run by ``content check``."""

from second_interview.content.rules.checking import check_pack

__all__ = ["check_pack"]
