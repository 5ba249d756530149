package dev.orm.session.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Refers to itself; its state is reached by getters and setters. */
@Entity
public class Node {
    private Long number;
    private String text;
    private Node next;
    private int calls;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long getId() {
        return number;
    }

    public void setId(Long id) {
        number = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String other) {
        text = other;
        calls++;
    }

    @ManyToOne
    public Node getNext() {
        return next;
    }

    public void setNext(Node other) {
        next = other;
    }

    int calls() {
        return calls;
    }
}
