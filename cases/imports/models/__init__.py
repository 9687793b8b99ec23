from cases.imports.models.batches import HeadingMemory, ImportBatch, ImportedCase, ImportRow

__all__ = ["HeadingMemory", "ImportBatch", "ImportRow", "ImportedCase"]
