"""Invented cases for partners who build a client: what a test key opens, and nothing else."""
