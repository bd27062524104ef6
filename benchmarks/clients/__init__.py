"""The clients that are measured. Each is a program: a job in, `ready` out, `go` in, its result out (JSON in lines)."""
