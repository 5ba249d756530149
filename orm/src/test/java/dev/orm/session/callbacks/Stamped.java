package dev.orm.session.callbacks;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Counts what happens to it. */
@MappedSuperclass
@EntityListeners(Journal.class)
public abstract class Stamped {
    String stamp;

    @PrePersist
    private void added() {
        stamp = "added";
    }

    @PreUpdate
    protected void changed() {
        stamp += ", changed";
    }
}
