"""What matters most: one small file per rule."""
