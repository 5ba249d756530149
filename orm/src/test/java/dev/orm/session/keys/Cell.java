package dev.orm.session.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One of many, with a key of three parts. */
@Entity
@IdClass(Cell.Place.class)
public class Cell {
    @Id
    @Column(length = 10)
    String sheet;

    @Id
    @Column(name = "line_no")
    int line;

    @Id
    @Column(name = "column_no")
    long column;

    String text;

    @OneToMany(mappedBy = "cell", cascade = CascadeType.PERSIST)
    List<Mark> marks = new ArrayList<>();

    protected Cell() {}

    public Cell(String sheet, int line, long column) {
        this.sheet = sheet;
        this.line = line;
        this.column = column;
        marks.add(new Mark());
    }

    public String text() {
        return text;
    }

    public void write(String other) {
        text = other;
    }

    public List<Mark> marks() {
        return marks;
    }

    /** The key. */
    public record Place(String sheet, int line, long column) implements Serializable {}

    /** Refers to a cell. */
    @Entity(name = "Mark")
    public static class Mark {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        Cell cell;

        public Cell cell() {
            return cell;
        }
    }
}
