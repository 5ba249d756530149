package dev.orm.session.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.RepeatedMemberException;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maps of entities whose keys stand in the members' rows. */
public abstract class MapKeysContract {
    private final List<String> statements = new ArrayList<>();
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(
                Wall.class,
                Wall.Painter.class,
                Wall.Picture.class,
                Wall.Lamp.class,
                Wall.Hook.class,
                Wall.Nail.class,
                Wall.Coat.class);
        database.createAll();
        database.listen(event -> statements.add(event.sql().toLowerCase(Locale.ROOT)));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private Wall store(Wall wall) {
        database.transaction(session -> session.add(wall));
        return wall;
    }

    /** In a session of its own. */
    private void with(Wall wall, Consumer<Wall> work) {
        database.transaction(session -> work.accept(Objects.requireNonNull(session.get(Wall.class, wall.id))));
    }

    private static Wall decorated() {
        Wall wall = new Wall();
        for (String name : List.of("left", "right")) {
            wall.pictures.put(name, new Wall.Picture());
            wall.lamps.put(name, new Wall.Lamp());
        }
        wall.hooks.put(Wall.Side.FRONT, new Wall.Hook());
        wall.nails.put(new Wall.Spot(1, 2), new Wall.Nail());
        return wall;
    }

    @Test
    void newMembersHaveTheirKeys() {
        Wall wall = store(decorated());
        with(wall, found -> {
            assertThat(found.pictures).containsOnlyKeys("left", "right");
            assertThat(found.pictures.get("left").id).isEqualTo(wall.pictures.get("left").id);
            assertThat(found.lamps).containsOnlyKeys("left", "right");
            assertThat(found.lamps.get("right").id).isEqualTo(wall.lamps.get("right").id);
            assertThat(found.hooks).containsOnlyKeys(Wall.Side.FRONT);
            assertThat(found.nails).containsOnlyKeys(new Wall.Spot(1, 2));
        });
    }

    @Test
    void aMemberOfAStoredOwner() {
        Wall wall = store(new Wall());
        with(wall, found -> {
            found.pictures.put("left", new Wall.Picture());
            found.lamps.put("left", new Wall.Lamp());
        });
        with(wall, found -> {
            assertThat(found.pictures).containsOnlyKeys("left");
            assertThat(found.lamps).containsOnlyKeys("left");
        });
    }

    @Test
    void aMemberGetsAnotherKey() {
        Wall wall = store(decorated());
        with(wall, found -> {
            found.pictures.put("middle", found.pictures.remove("left"));
            found.lamps.put("middle", found.lamps.remove("left"));
            found.hooks.put(Wall.Side.BACK, found.hooks.remove(Wall.Side.FRONT));
            found.nails.put(new Wall.Spot(1, 3), found.nails.remove(new Wall.Spot(1, 2)));
            statements.clear();
        });
        assertThat(statements).hasSize(4).allMatch(sql -> sql.startsWith("update "));
        with(wall, found -> {
            assertThat(found.pictures).containsOnlyKeys("middle", "right");
            assertThat(found.pictures.get("middle").id).isEqualTo(wall.pictures.get("left").id);
            assertThat(found.lamps).containsOnlyKeys("middle", "right");
            assertThat(found.lamps.get("middle").id).isEqualTo(wall.lamps.get("left").id);
            assertThat(found.hooks).containsOnlyKeys(Wall.Side.BACK);
            assertThat(found.nails).containsOnlyKeys(new Wall.Spot(1, 3));
            statements.clear();
        });
        assertThat(statements).as("nothing changed").noneMatch(sql -> sql.startsWith("update "));
    }

    @Test
    void twoMembersChangePlaces() {
        Wall wall = store(decorated());
        with(wall, found -> {
            found.pictures.put("left", found.pictures.put("right", found.pictures.get("left")));
            found.lamps.put("left", found.lamps.put("right", found.lamps.get("left")));
        });
        with(wall, found -> {
            assertThat(found.pictures.get("left").id).isEqualTo(wall.pictures.get("right").id);
            assertThat(found.pictures.get("right").id).isEqualTo(wall.pictures.get("left").id);
            assertThat(found.lamps.get("left").id).isEqualTo(wall.lamps.get("right").id);
            assertThat(found.lamps.get("right").id).isEqualTo(wall.lamps.get("left").id);
        });
    }

    @Test
    void aMemberThatGoesHasNoKey() {
        Wall wall = store(decorated());
        with(wall, found -> {
            found.pictures.remove("left");
            found.lamps.remove("left");
        });
        with(wall, found -> {
            assertThat(found.pictures).containsOnlyKeys("right");
            assertThat(found.lamps).containsOnlyKeys("right");
        });
        assertThat(rows("select slot as k from Picture")).containsExactlyInAnyOrder("k=right", "k=null");
        assertThat(rows("select name as k from Lamp")).containsExactlyInAnyOrder("k=right", "k=null");
    }

    private List<String> rows(String sql) {
        try (Session session = database.session()) {
            return session.sql(sql).rows().stream().map(Object::toString).toList();
        }
    }

    @Test
    void aMemberGoesToAnotherMap() {
        Wall first = store(decorated());
        Wall second = store(new Wall());
        database.transaction(session -> {
            Wall from = session.get(Wall.class, first.id);
            Wall to = session.get(Wall.class, second.id);
            to.pictures.put("top", from.pictures.remove("left"));
            to.lamps.put("top", from.lamps.remove("left"));
        });
        with(first, found -> {
            assertThat(found.pictures).containsOnlyKeys("right");
            assertThat(found.lamps).containsOnlyKeys("right");
        });
        with(second, found -> {
            assertThat(found.pictures).containsOnlyKeys("top");
            assertThat(found.pictures.get("top").id).isEqualTo(first.pictures.get("left").id);
            assertThat(found.lamps).containsOnlyKeys("top");
        });
    }

    @Test
    void aMemberThatIsGivenAnotherOwnerKeepsItsKey() {
        Wall first = store(decorated());
        Wall second = store(new Wall());
        database.transaction(session -> {
            Wall from = session.get(Wall.class, first.id);
            from.pictures.get("left").wall = session.get(Wall.class, second.id);
        });
        with(first, found -> assertThat(found.pictures).containsOnlyKeys("right"));
        with(second, found -> assertThat(found.pictures).containsOnlyKeys("left"));
    }

    @Test
    void aMemberWithTwoKeys() {
        Wall wall = store(decorated());
        assertThatThrownBy(() -> with(wall, found -> found.pictures.put("middle", found.pictures.get("left"))))
                .isInstanceOf(RepeatedMemberException.class)
                .hasMessage("""
                        Wall.pictures has a member under two keys
                          why:  the key is a column of the member's own row, which has one
                          next: roll back, and put it there once, or give the map a table of its own: @JoinTable""");
    }

    @Test
    void aMapThatWasReplaced() {
        Wall wall = store(decorated());
        with(wall, found -> {
            Wall.Picture left = found.pictures.get("left");
            found.pictures = Map.of("high", left, "low", new Wall.Picture());
            found.lamps = Map.of("high", found.lamps.get("left"));
        });
        with(wall, found -> {
            assertThat(found.pictures).containsOnlyKeys("high", "low");
            assertThat(found.pictures.get("high").id).isEqualTo(wall.pictures.get("left").id);
            assertThat(found.lamps).containsOnlyKeys("high");
        });
    }

    @Test
    void aMemberIsReplacedThroughItsEntry() {
        Wall wall = store(decorated());
        with(wall, found -> {
            Wall.Picture left = found.pictures.get("left");
            Wall.Picture right = found.pictures.get("right");
            Wall.Picture first = new Wall.Picture();
            found.pictures.entrySet().stream()
                    .filter(entry -> entry.getKey().equals("left"))
                    .forEach(entry -> entry.setValue(first));
            assertThat(left.wall).isNull();
            assertThat(first.wall).isSameAs(found);
            Wall.Picture second = new Wall.Picture();
            found.pictures.replaceAll((key, picture) -> picture == right ? second : picture);
            assertThat(right.wall).isNull();
            assertThat(second.wall).isSameAs(found);
            found.lamps.replaceAll((key, lamp) -> new Wall.Lamp());
        });
        with(wall, found -> {
            assertThat(found.pictures).containsOnlyKeys("left", "right");
            assertThat(found.pictures.get("left").id).isGreaterThan(wall.pictures.get("right").id);
            assertThat(found.lamps).containsOnlyKeys("left", "right");
            assertThat(found.lamps.get("left").id).isGreaterThan(wall.lamps.get("right").id);
        });
        assertThat(rows("select slot as k from Picture")).containsOnlyOnce("k=left", "k=right");
        assertThat(rows("select name as k from Lamp")).containsOnlyOnce("k=left", "k=right");
    }

    @Test
    void theOtherSideFollowsHoweverAMapIsChanged() {
        Wall wall = store(decorated());
        with(wall, found -> {
            Wall.Picture left = found.pictures.get("left");
            Wall.Picture right = found.pictures.get("right");
            Wall.Picture computed = found.pictures.compute("left", (key, picture) -> new Wall.Picture());
            assertThat(left.wall).isNull();
            assertThat(computed.wall).isSameAs(found);
            Wall.Picture merged = found.pictures.merge("right", left, (old, value) -> value);
            assertThat(merged).isSameAs(left);
            assertThat(left.wall).isSameAs(found);
            assertThat(right.wall).isNull();
            assertThat(found.pictures.putIfAbsent("right", right)).isSameAs(left);
            assertThat(right.wall).isNull();
            assertThat(found.pictures.putIfAbsent("middle", right)).isNull();
            assertThat(right.wall).isSameAs(found);
            assertThat(found.pictures.values().remove(right)).isTrue();
            assertThat(right.wall).isNull();
            assertThat(found.pictures.keySet().retainAll(List.of("right"))).isTrue();
            assertThat(computed.wall).isNull();
            assertThat(found.pictures.remove("right", computed)).isFalse();
            assertThat(found.pictures.replace("right", computed)).isSameAs(left);
            assertThat(left.wall).isNull();
            assertThat(computed.wall).isSameAs(found);
            found.pictures.putAll(Map.of("first", left, "last", right));
            assertThat(left.wall).isSameAs(found);
            found.pictures.entrySet().removeIf(entry -> entry.getValue() == right);
            assertThat(right.wall).isNull();
        });
        with(wall, found -> assertThat(found.pictures).containsOnlyKeys("first", "right"));
        with(wall, found -> {
            found.pictures.clear();
            found.hooks.clear();
        });
        with(wall, found -> assertThat(found.pictures).isEmpty());
        assertThat(rows("select slot as k from Picture")).containsOnly("k=null");
    }
}
