package dev.orm.session.maps;

import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Row;
import dev.orm.session.Session;
import dev.orm.session.TransientReferenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maps whose keys are entities. */
public abstract class EntityKeysContract {
    private final List<String> statements = new ArrayList<>();
    private final Box.Label top = new Box.Label("top");
    private final Box.Label red = new Box.ColorLabel("red", "ff0000");
    private final Box.Shelf shelf = new Box.Shelf("cellar", 2);
    private final Box box = new Box();
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeABox() {
        database = open(Box.class, Box.Label.class, Box.ColorLabel.class, Box.Item.class, Box.Shelf.class);
        database.createAll();
        red.above = top;
        box.counts.put(top, 1);
        box.counts.put(red, 2);
        box.boxes.put(red, box);
        box.items.put(top, new Box.Item());
        box.shelves.put(shelf, "dusty");
        database.transaction(session -> session.addAll(List.of(top, red, shelf, box)));
        database.listen(event -> statements.add(event.sql().toLowerCase(Locale.ROOT)));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private Box box(Session session) {
        return Objects.requireNonNull(session.get(Box.class, box.id));
    }

    @Test
    void keysAreTheSessionsEntities() {
        try (Session session = database.session()) {
            Box found = box(session);
            Box.Label label = Objects.requireNonNull(session.get(Box.Label.class, red.id));
            assertThat(found.counts).hasSize(2).containsEntry(label, 2);
            assertThat(label).isInstanceOf(Box.ColorLabel.class);
            assertThat(found.counts).containsEntry(label.above, 1);
            assertThat(found.boxes).containsOnlyKeys(label).containsEntry(label, found);
            assertThat(found.items).containsOnlyKeys(label.above);
            Box.Shelf place = session.get(Box.Shelf.class, new Box.Shelf.Place("cellar", 2));
            assertThat(found.shelves).containsOnlyKeys(place).containsEntry(place, "dusty");
        }
    }

    @Test
    void keysComeWithTheirMap() {
        Box second = new Box();
        Box.Label low = new Box.Label("low");
        second.counts.put(low, 7);
        database.transaction(session -> session.addAll(List.of(low, second)));
        try (Session session = database.session()) {
            List<Box> boxes = session.query(Box.class).orderBy("id").all();
            statements.clear();
            assertThat(boxes.get(0).counts.keySet())
                    .extracting(label -> label.text)
                    .containsExactlyInAnyOrder("top", "red");
            assertThat(boxes.get(1).counts.keySet())
                    .extracting(label -> label.text)
                    .containsExactly("low");
            assertThat(statements).hasSize(1);
        }
    }

    @Test
    void entriesComeChangeAndGo() {
        database.transaction(session -> {
            Box found = box(session);
            Box.Label label = session.get(Box.Label.class, red.id);
            found.counts.put(label, 3);
            found.counts.remove(label.above);
            found.boxes.clear();
            found.items.put(label, found.items.remove(label.above));
            found.shelves.clear();
        });
        try (Session session = database.session()) {
            Box found = box(session);
            Box.Label label = session.get(Box.Label.class, red.id);
            assertThat(found.counts).hasSize(1).containsEntry(label, 3);
            assertThat(found.boxes).isEmpty();
            assertThat(found.items).containsOnlyKeys(label);
            assertThat(found.shelves).isEmpty();
        }
    }

    @Test
    void aKeyWithoutARow() {
        assertThatThrownBy(() ->
                        database.transaction(session -> box(session).counts.put(new Box.Label("new"), 4)))
                .isInstanceOf(TransientReferenceException.class)
                .hasMessage("""
                        a key of Box.counts is a Label that is not stored
                          why:  it has no row, and what is stored with the owner are the members of a map, not its keys
                          next: session.add(..) it too""");
    }

    @Test
    void mergedKeysAreTheSessionsToo() {
        Box apart = new Box();
        apart.id = box.id;
        apart.counts.put(red, 9);
        database.transaction(session -> session.merge(apart));
        try (Session session = database.session()) {
            Box.Label label = session.get(Box.Label.class, red.id);
            assertThat(box(session).counts).hasSize(1).containsEntry(label, 9);
        }
    }

    @Test
    void aQuerySelectsThemAsEntities() {
        try (Session session = database.session()) {
            List<Row> rows = session.query(Box.class)
                    .join("counts")
                    .select(key("counts"), field("counts"))
                    .orderBy("counts")
                    .rows();
            Box.Label label = session.get(Box.Label.class, red.id);
            assertThat(rows).extracting(Row::values).containsExactly(List.of(label.above, 1), List.of(label, 2));
        }
    }
}
