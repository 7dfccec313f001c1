"""What the papers say: free text to typed facts, each with its evidence."""

from second_interview.reading.career import read_career, years_of_experience
from second_interview.reading.dates import find_days, read_day, read_due
from second_interview.reading.facts import read_facts
from second_interview.reading.families import read_family, read_level
from second_interview.reading.figures import read_figures
from second_interview.reading.notes import read_notes
from second_interview.reading.pay import find_pay, read_pay
from second_interview.reading.people import read_person
from second_interview.reading.posting_text import PostingReading, read_posting_text
from second_interview.reading.question_reading import (
    Comparison,
    QuestionReading,
    Repeat,
    Sameness,
    audience_of,
    compare_questions,
    find_repeats,
    read_question,
)
from second_interview.reading.questions import same_question, topic_of
from second_interview.reading.requirements import match_requirements
from second_interview.reading.resume_lines import read_accomplishments, read_duties
from second_interview.reading.weak_answers import read_weak_answers
from second_interview.reading.words import content_words

__all__ = [
    "Comparison",
    "PostingReading",
    "QuestionReading",
    "Repeat",
    "Sameness",
    "audience_of",
    "compare_questions",
    "content_words",
    "find_days",
    "find_pay",
    "find_repeats",
    "match_requirements",
    "read_accomplishments",
    "read_career",
    "read_day",
    "read_due",
    "read_duties",
    "read_facts",
    "read_family",
    "read_figures",
    "read_level",
    "read_notes",
    "read_pay",
    "read_person",
    "read_posting_text",
    "read_question",
    "read_weak_answers",
    "same_question",
    "topic_of",
    "years_of_experience",
]
