"""What `make bench` measures: the whole process, each stage, and what a hostile text costs."""
