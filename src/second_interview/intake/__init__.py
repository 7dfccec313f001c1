"""What comes in: résumé, posting, cover letter and candidacy file, to the model."""

from second_interview.intake.candidacy_file import candidacy_from, load_candidacy
from second_interview.intake.cover_letter import read_cover_letter
from second_interview.intake.job_posting import read_job_posting
from second_interview.intake.json_resume import ResumeReading, read_json_resume
from second_interview.intake.resume_file import read_resume
from second_interview.intake.text_resume import read_text_resume

__all__ = [
    "ResumeReading",
    "candidacy_from",
    "load_candidacy",
    "read_cover_letter",
    "read_job_posting",
    "read_json_resume",
    "read_resume",
    "read_text_resume",
]
