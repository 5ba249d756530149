package dev.orm.session.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.SessionSavepoint;
import dev.orm.session.StaleObjectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Seeded sequences of operations on everything that a band has, and the same on a plain model: after every commit the
 * objects and a new session must have what the model has, after every rollback, to a savepoint or of all, the objects.
 * Now and then another session is faster.
 */
final class RandomBands {
    private final Database database;
    private final long seed;
    private final Random random;
    private final Map<String, Band> bands = new TreeMap<>();
    private Map<String, PlainBand> model = new TreeMap<>();
    private Map<String, PlainBand> committed = new TreeMap<>();
    private Map<String, PlainBand> atSavepoint = new TreeMap<>();
    private SessionSavepoint savepoint;
    private Session session;
    private int names;

    RandomBands(Database database, long seed) {
        this.database = database;
        this.seed = seed;
        this.random = new Random(seed);
        this.session = database.session();
    }

    void run(int steps) {
        try {
            for (int step = 0; step < steps; step++) {
                step();
            }
            commit();
            empty();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        } finally {
            session.close();
        }
    }

    private void empty() {
        bands.values().forEach(band -> band.studio = null);
        bands.values().forEach(session::delete);
        session.query(Band.Studio.class).all().forEach(session::delete);
        session.query(Band.Logo.class).all().forEach(session::delete);
        session.query(Band.Fan.class).all().forEach(session::delete);
        session.commit();
        assertThat(session.query(Band.Song.class).count()).as("songs").isZero();
        assertThat(session.query(Band.Manager.class).count()).as("managers").isZero();
        assertThat(session.query(Band.Player.class).count()).as("players").isZero();
    }

    private void step() {
        int kind = random.nextInt(24);
        if (kind < 2 || bands.isEmpty()) {
            addBand();
        } else if (kind < 17) {
            change(any(model.keySet()));
        } else {
            end(kind);
        }
    }

    private void end(int kind) {
        switch (kind) {
            case 17 -> deleteBand();
            case 18 -> session.flush();
            case 19, 20 -> commit();
            case 21 -> savepoint();
            case 22 -> rollback();
            default -> somebodyElse();
        }
    }

    private void change(String name) {
        Band band = bands.get(name);
        PlainBand plain = model.get(name);
        switch (random.nextInt(15)) {
            case 0 -> manager(band, plain);
            case 1 -> moveManager(band, plain);
            case 2 -> studio(band, plain);
            case 3 -> logo(band, plain);
            case 4 -> songs(band, plain);
            case 5 -> list(band.setList, plain.setList, band.songs, song -> song.title);
            case 6 -> list(band.fans, plain.fans, List.of(new Band.Fan(name("f"))), fan -> fan.name);
            case 7 -> list(band.towns, plain.towns, List.of(name("t"), "Bonn"), town -> town);
            case 8 -> prizes(band, plain);
            case 9 -> players(band, plain);
            case 10 -> fees(band, plain);
            case 11 -> moveFan(band, plain);
            case 12, 13 -> new BandMoves(session, random, bands, model).move(name, any(bands.keySet()));
            default -> telephones(band, plain);
        }
    }

    private String name(String prefix) {
        return prefix + names++;
    }

    private <T> T any(Collection<T> all) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }

    private void addBand() {
        Band band = new Band(name("b"));
        PlainBand plain = new PlainBand(band.name);
        bands.put(band.name, band);
        model.put(band.name, plain);
        if (random.nextBoolean()) {
            session.add(band);
            manager(band, plain);
        } else {
            manager(band, plain);
            session.add(band);
        }
    }

    private void deleteBand() {
        String name = any(bands.keySet());
        boolean handedOver = random.nextBoolean();
        if (handedOver) {
            new BandMoves(session, random, bands, model).handOver(name, any(bands.keySet()));
        }
        Band band = bands.remove(name);
        model.remove(name);
        if (band.studio != null) {
            band.studio.band = null;
        }
        session.delete(band);
        if (handedOver) {
            session.flush(); // before the one who has got them is deleted
        }
    }

    /** A new one, by either side or both; or none. */
    private void manager(Band band, PlainBand plain) {
        int kind = random.nextInt(4);
        if (kind == 0) {
            takeManager(band);
            plain.manager = null;
            return;
        }
        Band.Manager manager = new Band.Manager(name("m"), kind == 1 ? null : band);
        band.manager = kind == 3 && session.contains(band) ? added(band, manager) : manager;
        plain.manager = manager.name;
    }

    private Band.Manager added(Band band, Band.Manager manager) {
        session.flush();
        session.add(manager);
        session.flush();
        return band.manager;
    }

    private void takeManager(Band band) {
        if (band.manager != null && random.nextBoolean()) {
            band.manager.band = null;
        }
        band.manager = null;
    }

    /** By the one side or the other, to one that has none. */
    private void moveManager(Band band, PlainBand plain) {
        session.flush();
        String name = any(bands.keySet());
        Band other = bands.get(name);
        if (band.manager == null || other.manager != null) {
            return;
        }
        if (random.nextBoolean()) {
            band.manager.band = other;
        } else {
            other.manager = band.manager;
            band.manager = null;
        }
        session.flush();
        model.get(name).manager = plain.manager;
        plain.manager = null;
    }

    /** A new one or somebody else's; the one before stays without a band. */
    private void studio(Band band, PlainBand plain) {
        session.flush();
        String name = any(bands.keySet());
        Band other = bands.get(name);
        if (other.studio == null || other == band) {
            Band.Studio studio = new Band.Studio(name("s"));
            session.add(studio);
            band.studio = studio;
            plain.studio = studio.name;
        } else {
            band.studio = other.studio;
            other.studio = null;
            plain.studio = model.get(name).studio;
            model.get(name).studio = null;
        }
        session.flush();
    }

    private void logo(Band band, PlainBand plain) {
        band.logo = random.nextInt(3) == 0 ? null : new Band.Logo(name("l"));
        plain.logo = band.logo == null ? null : band.logo.color;
    }

    /** A song that goes is on no set list any more. */
    private void songs(Band band, PlainBand plain) {
        if (!band.songs.isEmpty() && random.nextInt(3) == 0) {
            Band.Song song = any(band.songs);
            bands.values().forEach(each -> each.setList.removeIf(other -> other == song));
            model.values().forEach(each -> each.setList.removeIf(song.title::equals));
            plain.songs.remove(song.title);
            if (random.nextBoolean()) {
                band.songs.remove(song);
            } else {
                session.flush();
                session.delete(song);
                session.flush();
            }
        } else if (random.nextBoolean()) {
            Collections.reverse(band.songs);
            Collections.reverse(plain.songs);
        } else {
            Band.Song song = new Band.Song(name("o"));
            band.songs.add(song);
            plain.songs.add(song.title);
        }
    }

    private <T> void list(List<T> members, List<String> plain, List<T> candidates, Function<T, String> named) {
        List<T> fresh =
                candidates.stream().filter(each -> !members.contains(each)).toList();
        int size = members.size();
        int kind = random.nextInt(5);
        if (kind <= 1 && !fresh.isEmpty()) {
            T member = any(fresh);
            int place = random.nextInt(size + 1);
            members.add(place, member);
            plain.add(place, named.apply(member));
        } else if (kind == 2 && size > 0) {
            int place = random.nextInt(size);
            members.remove(place);
            plain.remove(place);
        } else if (kind == 3 && size > 1) {
            int place = random.nextInt(size - 1);
            Collections.swap(members, place, place + 1);
            Collections.swap(plain, place, place + 1);
        } else {
            Collections.rotate(members, 1);
            Collections.rotate(plain, 1);
        }
    }

    private void moveFan(Band band, PlainBand plain) {
        String name = any(bands.keySet());
        if (!band.fans.isEmpty() && bands.get(name) != band) {
            int place = random.nextInt(band.fans.size());
            bands.get(name).fans.add(band.fans.remove(place));
            model.get(name).fans.add(plain.fans.remove(place));
        }
    }

    private void prizes(Band band, PlainBand plain) {
        String prize = "p" + random.nextInt(3);
        if (random.nextInt(3) == 0) {
            band.prizes.remove(prize);
            plain.prizes.remove(prize);
        } else {
            band.prizes.add(prize);
            plain.prizes.add(prize);
        }
    }

    /** From the map's side, or from the player's. */
    private void players(Band band, PlainBand plain) {
        String instrument = "i" + random.nextInt(4);
        Band.Player known = band.players.get(instrument);
        if (known == null) {
            Band.Player player = new Band.Player(instrument);
            if (random.nextBoolean()) {
                band.players.put(instrument, player);
            } else {
                player.band = band;
                session.add(player);
            }
            plain.players.add(instrument);
            session.flush();
        } else {
            if (random.nextBoolean()) {
                band.players.remove(instrument);
            } else {
                known.band = null;
                session.flush();
            }
            plain.players.remove(instrument);
        }
    }

    private void fees(Band band, PlainBand plain) {
        String town = "t" + random.nextInt(3);
        if (random.nextInt(3) == 0) {
            band.fees.remove(town);
            plain.fees.remove(town);
        } else {
            int fee = random.nextInt(9);
            band.fees.put(town, fee);
            plain.fees.put(town, fee);
        }
    }

    private void telephones(Band band, PlainBand plain) {
        String number = String.valueOf(random.nextInt(4));
        if (!band.office.telephones.remove(number)) {
            band.office.telephones.add(number);
            plain.telephones.add(number);
        } else {
            plain.telephones.remove(number);
        }
    }

    private void commit() {
        session.commit();
        savepoint = null;
        committed = PlainBand.copies(model);
        try (Session other = database.session()) {
            assertThat(PlainBand.shown(other.query(Band.class).all()))
                    .as("the database")
                    .isEqualTo(PlainBand.shown(model));
        }
        assertThat(PlainBand.shown(bands.values())).as("the objects").isEqualTo(PlainBand.shown(model));
    }

    private void savepoint() {
        if (savepoint == null) {
            savepoint = session.savepoint();
            atSavepoint = PlainBand.copies(model);
        } else {
            savepoint.rollback();
            reload(atSavepoint);
        }
    }

    private void rollback() {
        savepoint = null;
        if (random.nextBoolean()) {
            session.rollback();
        } else {
            session.close();
            session = database.session();
        }
        reload(committed);
    }

    private void reload(Map<String, PlainBand> before) {
        model = PlainBand.copies(before);
        bands.clear();
        session.query(Band.class).all().forEach(band -> bands.put(band.name, band));
        if (random.nextBoolean()) { // else the collections are not loaded
            assertThat(PlainBand.shown(bands.values())).as("after a rollback").isEqualTo(PlainBand.shown(model));
        }
    }

    /** Another session changes a band before this one does. */
    private void somebodyElse() {
        commit();
        session.commit();
        String name = any(bands.keySet());
        database.transaction(other -> {
            Band band = other.query(Band.class).filterBy("name", name).one();
            band.towns.add("elsewhere");
            band.manager = null;
        });
        committed.get(name).towns.add("elsewhere");
        committed.get(name).manager = null;
        bands.get(name).fees.put("lost", 1);
        assertThatThrownBy(session::commit).isInstanceOf(StaleObjectException.class);
        session.rollback();
        reload(committed);
    }
}
