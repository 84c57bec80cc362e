"""What `make bench` measures: the process, the speed beside peers, memory, each stage, and what hostile text costs."""
