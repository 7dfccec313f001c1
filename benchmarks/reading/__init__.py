"""How well the library reads: each task on labelled sets, with a bar and a baseline in the same run."""
