package dev.orm.session.band;

import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Members of one band go to another, and the same in the plain model. */
record BandMoves(Session session, Random random, Map<String, Band> bands, Map<String, PlainBand> model) {

    void move(String from, String to) {
        Band band = bands.get(from);
        Band other = bands.get(to);
        PlainBand plain = model.get(from);
        PlainBand plainOther = model.get(to);
        if (band == other) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> walkSongs(band, plain, other, plainOther);
            case 1 -> walkFans(band, plain, other, plainOther);
            case 2 -> walkPlayers(band, plain, other, plainOther);
            case 3 -> {
                assignFans(band, plain, other, plainOther);
                session.flush(); // until then both have one list
            }
            case 4 -> swapSongs(band, plain, other, plainOther);
            default -> {
                other.towns = band.towns;
                become(plainOther.towns, plain.towns);
                other.prizes = band.prizes;
                become(plainOther.prizes, plain.prizes);
                session.flush();
            }
        }
    }

    private static void become(List<String> members, List<String> others) {
        List<String> copy = List.copyOf(others);
        members.clear();
        members.addAll(copy);
    }

    private void leaveSetLists(List<Band.Song> songs) {
        for (Band.Song song : List.copyOf(songs)) {
            bands.values().forEach(each -> each.setList.removeIf(other -> other == song));
            model.values().forEach(each -> each.setList.removeIf(song.title::equals));
        }
    }

    private void walkSongs(Band band, PlainBand plain, Band other, PlainBand plainOther) {
        leaveSetLists(band.songs);
        for (Band.Song song : band.songs) {
            other.songs.add(song);
        }
        plainOther.songs.addAll(plain.songs);
        plain.songs.clear();
    }

    /** Nobody says that they leave the one band: they know nothing of it. */
    private void walkFans(Band band, PlainBand plain, Band other, PlainBand plainOther) {
        band.fans.forEach(other.fans::add);
        if (random.nextBoolean()) {
            band.fans.clear();
        }
        plainOther.fans.addAll(plain.fans);
        plain.fans.clear();
    }

    private static void walkPlayers(Band band, PlainBand plain, Band other, PlainBand plainOther) {
        band.players.forEach(other.players::put);
        plainOther.players.addAll(plain.players);
        plain.players.clear();
    }

    /** Those whom the other one had are let go of. */
    private static void assignFans(Band band, PlainBand plain, Band other, PlainBand plainOther) {
        other.fans = band.fans;
        become(plainOther.fans, plain.fans);
        plain.fans.clear();
    }

    private void swapSongs(Band band, PlainBand plain, Band other, PlainBand plainOther) {
        leaveSetLists(band.songs);
        leaveSetLists(other.songs);
        List<Band.Song> songs = band.songs;
        band.songs = other.songs;
        other.songs = songs;
        List<String> titles = new ArrayList<>(plain.songs);
        become(plain.songs, plainOther.songs);
        become(plainOther.songs, titles);
    }

    /** To another one, before the first is deleted with all that it has left. */
    void handOver(String from, String to) {
        Band band = bands.get(from);
        Band other = bands.get(to);
        PlainBand plain = model.get(from);
        PlainBand plainOther = model.get(to);
        if (band == other) {
            return;
        }
        leaveSetLists(band.songs);
        if (!band.songs.isEmpty()) {
            Band.Song song = band.songs.get(random.nextInt(band.songs.size()));
            song.band = other;
            plainOther.songs.add(song.title);
        }
        if (random.nextBoolean()) {
            assignFans(band, plain, other, plainOther);
        } else {
            walkFans(band, plain, other, plainOther);
        }
        walkPlayers(band, plain, other, plainOther);
    }
}
