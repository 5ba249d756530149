package dev.orm.session.callbacks;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.util.ArrayList;
import java.util.List;

/** Writes down all that it is told. */
public class Journal {
    private static final List<String> LINES = new ArrayList<>();

    public static List<String> lines() {
        List<String> lines = List.copyOf(LINES);
        LINES.clear();
        return lines;
    }

    private static void write(String event, Object entity) {
        LINES.add(event + " " + entity);
    }

    @PrePersist
    void prePersist(Object entity) {
        write("PrePersist", entity);
    }

    @PostPersist
    void postPersist(Object entity) {
        write("PostPersist", entity);
    }

    @PreUpdate
    void preUpdate(Object entity) {
        write("PreUpdate", entity);
    }

    @PostUpdate
    void postUpdate(Object entity) {
        write("PostUpdate", entity);
    }

    @PreRemove
    void preRemove(Object entity) {
        write("PreRemove", entity);
    }

    @PostRemove
    void postRemove(Object entity) {
        write("PostRemove", entity);
    }

    @PostLoad
    void postLoad(Object entity) {
        write("PostLoad", entity);
    }
}
