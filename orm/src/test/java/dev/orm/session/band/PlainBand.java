package dev.orm.session.band;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A band as the model of a random sequence has it: names, and nothing that a session knows of. */
final class PlainBand {
    String name;
    String manager;
    String studio;
    String logo;
    final List<String> songs = new ArrayList<>();
    final List<String> setList = new ArrayList<>();
    final List<String> fans = new ArrayList<>();
    final List<String> towns = new ArrayList<>();
    final List<String> prizes = new ArrayList<>();
    final Set<String> players = new TreeSet<>();
    final Map<String, Integer> fees = new TreeMap<>();
    final Set<String> telephones = new TreeSet<>();

    PlainBand(String name) {
        this.name = name;
    }

    static PlainBand of(Band band) {
        PlainBand plain = new PlainBand(band.name);
        plain.manager = band.manager == null ? null : band.manager.name + back(band, band.manager.band);
        plain.studio = band.studio == null ? null : band.studio.name + back(band, band.studio.band);
        plain.logo = band.logo == null ? null : band.logo.color;
        band.songs.forEach(song -> plain.songs.add(song.title + back(band, song.band)));
        band.setList.forEach(song -> plain.setList.add(song.title));
        band.fans.forEach(fan -> plain.fans.add(fan.name));
        plain.towns.addAll(band.towns);
        plain.prizes.addAll(band.prizes);
        band.players.forEach((key, player) -> plain.players.add(key + back(band, player.band)));
        plain.fees.putAll(band.fees);
        plain.telephones.addAll(band.office.telephones);
        return plain;
    }

    /** Where the other side does not agree. */
    private static String back(Band band, Band other) {
        return other == band ? "" : " of " + other;
    }

    PlainBand copy() {
        PlainBand copy = new PlainBand(name);
        copy.manager = manager;
        copy.studio = studio;
        copy.logo = logo;
        copy.songs.addAll(songs);
        copy.setList.addAll(setList);
        copy.fans.addAll(fans);
        copy.towns.addAll(towns);
        copy.prizes.addAll(prizes);
        copy.players.addAll(players);
        copy.fees.putAll(fees);
        copy.telephones.addAll(telephones);
        return copy;
    }

    static Map<String, PlainBand> copies(Map<String, PlainBand> all) {
        Map<String, PlainBand> copies = new TreeMap<>();
        all.forEach((name, band) -> copies.put(name, band.copy()));
        return copies;
    }

    static String shown(Map<String, PlainBand> all) {
        return all.values().stream().map(PlainBand::toString).collect(Collectors.joining("\n"));
    }

    static String shown(Collection<Band> all) {
        Map<String, PlainBand> plain = new TreeMap<>();
        all.forEach(band -> plain.put(band.name, of(band)));
        return shown(plain);
    }

    @Override
    public String toString() {
        return name + ": manager " + manager + ", studio " + studio + ", logo " + logo + ", songs " + songs
                + ", set list " + setList + ", fans " + fans + ", towns " + towns + ", prizes "
                + prizes.stream().sorted().collect(Collectors.toList()) + ", players " + players + ", fees " + fees
                + ", telephones " + telephones;
    }
}
