package dev.orm.session.elements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.elements.Gallery.Colour;
import dev.orm.session.elements.Gallery.Offer;
import dev.orm.session.elements.Gallery.Picture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections of values of many types, and what {@code @OrderBy} puts in order. */
public abstract class ElementsContract {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate LONG_AGO = LocalDate.of(1503, 1, 1);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final UUID CODE = UUID.fromString("f47ac10b-58cc-4372-a567-0e02b2c3d479");

    private final List<String> writes = new ArrayList<>();
    private Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeAGallery() {
        database = open(Gallery.class, Picture.class);
        database.createAll();
        Gallery gallery = new Gallery(1);
        gallery.positions.addAll(List.of(Colour.RED, Colour.BLUE));
        gallery.names.addAll(List.of(Colour.GREEN, Colour.GREEN, Colour.RED));
        gallery.days.addAll(List.of(SPRING, LONG_AGO));
        gallery.moments.addAll(List.of(NOON, NOON, Instant.EPOCH));
        gallery.prices.addAll(List.of(new BigDecimal("0.10"), new BigDecimal("1234567890123.45")));
        gallery.codes.addAll(List.of(CODE, new UUID(0, 0)));
        gallery.answers.addAll(Arrays.asList(true, false, true));
        gallery.painted.putAll(Map.of(Colour.RED, SPRING, Colour.BLUE, LONG_AGO));
        gallery.visitors.putAll(Map.of(SPRING, 100, LONG_AGO, 0));
        gallery.rising.addAll(List.of("c", "a", "d", "b"));
        gallery.falling.addAll(List.of(2, 10, -1, 7));
        gallery.offers.addAll(List.of(new Offer("b", 5), new Offer("z", 9), new Offer("a", 5)));
        Picture mona = new Picture(3, "Mona", 1503);
        Picture annunciation = new Picture(1, "Annunciation", 1472);
        Picture leda = new Picture(2, "Leda", 1503);
        gallery.pictures.addAll(List.of(mona, annunciation, leda));
        gallery.shown.addAll(List.of(annunciation, mona, leda));
        database.transaction(session -> session.add(gallery));
        database.listen(event -> {
            if (!event.sql().startsWith("select")) {
                writes.add(event.sql());
            }
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void change(Consumer<Gallery> work) {
        database.transaction(session -> work.accept(session.query(Gallery.class).one()));
    }

    @Test
    void valuesOfEachType() {
        change(gallery -> {
            assertThat(gallery.positions).containsExactlyInAnyOrder(Colour.RED, Colour.BLUE);
            assertThat(gallery.names).containsExactlyInAnyOrder(Colour.GREEN, Colour.GREEN, Colour.RED);
            assertThat(gallery.days).containsExactlyInAnyOrder(SPRING, LONG_AGO);
            assertThat(gallery.moments).containsExactlyInAnyOrder(NOON, NOON, Instant.EPOCH);
            assertThat(gallery.prices)
                    .containsExactlyInAnyOrder(new BigDecimal("0.10"), new BigDecimal("1234567890123.45"));
            assertThat(gallery.codes).containsExactlyInAnyOrder(CODE, new UUID(0, 0));
            assertThat(gallery.answers).containsExactlyInAnyOrder(true, false, true);
            assertThat(gallery.painted).isEqualTo(Map.of(Colour.RED, SPRING, Colour.BLUE, LONG_AGO));
            assertThat(gallery.visitors).isEqualTo(Map.of(SPRING, 100, LONG_AGO, 0));
        });
        assertThat(writes).as("all was read, nothing has changed").isEmpty();
    }

    @Test
    void oneValueMoreAndOneLess() {
        change(gallery -> {
            gallery.positions.remove(Colour.RED);
            gallery.positions.add(Colour.GREEN);
            gallery.names.remove(Colour.GREEN);
            gallery.days.remove(LONG_AGO);
            gallery.days.add(SPRING.plusDays(1));
            gallery.moments.remove(NOON);
            gallery.prices.remove(new BigDecimal("0.10"));
            gallery.codes.remove(CODE);
            gallery.answers.remove(true);
            gallery.painted.put(Colour.RED, LONG_AGO);
            gallery.painted.put(Colour.GREEN, SPRING);
            gallery.visitors.remove(LONG_AGO);
            gallery.visitors.merge(SPRING, 1, Integer::sum);
        });
        change(gallery -> {
            assertThat(gallery.positions).containsExactlyInAnyOrder(Colour.GREEN, Colour.BLUE);
            assertThat(gallery.names).containsExactlyInAnyOrder(Colour.GREEN, Colour.RED);
            assertThat(gallery.days).containsExactlyInAnyOrder(SPRING, SPRING.plusDays(1));
            assertThat(gallery.moments).containsExactlyInAnyOrder(NOON, Instant.EPOCH);
            assertThat(gallery.prices).containsExactly(new BigDecimal("1234567890123.45"));
            assertThat(gallery.codes).containsExactly(new UUID(0, 0));
            assertThat(gallery.answers).containsExactlyInAnyOrder(false, true);
            assertThat(gallery.painted)
                    .isEqualTo(Map.of(Colour.RED, LONG_AGO, Colour.BLUE, LONG_AGO, Colour.GREEN, SPRING));
            assertThat(gallery.visitors).isEqualTo(Map.of(SPRING, 101));
        });
    }

    private static void assertInOrder(Gallery gallery) {
        assertThat(gallery.rising).containsExactly("a", "b", "c", "d");
        assertThat(gallery.falling).containsExactly(10, 7, 2, -1);
        assertThat(gallery.offers).containsExactly(new Offer("z", 9), new Offer("a", 5), new Offer("b", 5));
        assertThat(gallery.pictures)
                .as("by their key")
                .extracting(picture -> picture.id)
                .containsExactly(1, 2, 3);
        assertThat(gallery.shown).extracting(picture -> picture.title).containsExactly("Leda", "Mona", "Annunciation");
    }

    @Test
    void inTheirOrderHoweverTheyAreRead() {
        String[] ordered = {"rising", "falling", "offers", "pictures", "shown"};
        change(ElementsContract::assertInOrder);
        try (Session session = database.session()) {
            Gallery gallery = session.query(Gallery.class).fetch(ordered).one();
            assertInOrder(gallery);
            session.refresh(gallery);
            assertInOrder(gallery);
        }
        try (Session session = database.session();
                Stream<Gallery> all = session.query(Gallery.class).fetch(ordered).stream()) {
            assertThat(all).hasSize(1).allSatisfy(ElementsContract::assertInOrder);
        }
        assertThat(writes).isEmpty();
    }

    @Test
    void inTheirOrderWhenTheyAreReadAgain() {
        change(gallery -> {
            gallery.rising.add("aa");
            gallery.falling.add(8);
            gallery.offers.add(new Offer("0", 7));
            Picture new0 = new Picture(0, "Bacchus", 1510);
            gallery.pictures.add(new0);
            gallery.shown.add(new0);
        });
        change(gallery -> {
            assertThat(gallery.rising).containsExactly("a", "aa", "b", "c", "d");
            assertThat(gallery.falling).containsExactly(10, 8, 7, 2, -1);
            assertThat(gallery.offers).extracting(Offer::label).containsExactly("z", "0", "a", "b");
            assertThat(gallery.pictures).extracting(picture -> picture.id).containsExactly(0, 1, 2, 3);
            assertThat(gallery.shown).extracting(picture -> picture.painted).containsExactly(1510, 1503, 1503, 1472);
        });
    }
}
