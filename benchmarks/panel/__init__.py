"""How near the assignment of questions and stories comes to the exact optimum, and how much faster it is."""
