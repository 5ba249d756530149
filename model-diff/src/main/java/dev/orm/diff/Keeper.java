package dev.orm.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides what stays although no model mentions it, and remembers what it kept. */
final class Keeper {
    private final boolean dropAll;
    /** As folded, and as typed. */
    private final Map<String, String> toDrop = new HashMap<>();

    private final Set<String> dropped = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();

    Keeper(Unmentioned unmentioned, List<String> drops) {
        dropAll = unmentioned == Unmentioned.DROP;
        drops.forEach(name -> toDrop.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    }

    /**
     * Whether the thing of that name stays.
     *
     * @param made whether this history made it (so): then it goes with the model
     */
    boolean keeps(String name, boolean made, String text) {
        if (isToDrop(name) || made || dropAll) {
            return false;
        }
        kept.add(new Kept(name, text));
        return true;
    }

    /** The same for what no model can mention; only {@code --drop} removes it. */
    boolean keepsUnlessAsked(String name, String text) {
        if (isToDrop(name)) {
            return false;
        }
        kept.add(new Kept(name, text));
        return true;
    }

    /** Keeps what orm never touches, whoever asks. */
    void keepAlways(String name, String text) {
        if (isToDrop(name)) {
            throw FlagException.pointless("--drop", name, text + " is left alone; drop it in a revision of your own");
        }
        kept.add(new Kept(name, text));
    }

    /** False: the thing goes with what it belongs to. A person may have said so for each of them. */
    boolean goes(String name) {
        isToDrop(name);
        return false;
    }

    /** Whether a person, or the configuration, wants that thing dropped. */
    boolean isUnwanted(String name) {
        return dropAll || toDrop.containsKey(name.toLowerCase(Locale.ROOT));
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** Names given with {@code --drop} that were never met. */
    List<String> unknownDrops() {
        return toDrop.entrySet().stream()
                .filter(drop -> !dropped.contains(drop.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private boolean isToDrop(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (toDrop.containsKey(folded)) {
            dropped.add(folded);
            return true;
        }
        return false;
    }
}
