package dev.orm.cli.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of orm.yaml whose keys are checked when it is made; values know their line.
 *
 * <p>With {@link #over} one section stands on another: what the upper does not say is the lower's.
 */
final class YamlSection {
    private final String file;
    private final String path;
    private final Map<String, Node> values;
    private final @Nullable YamlSection below;

    private YamlSection(String file, String path, Map<String, Node> values, @Nullable YamlSection below) {
        this.file = file;
        this.path = path;
        this.values = values;
        this.below = below;
    }

    /**
     * @param path of the section, with a dot behind it: {@code models.}; empty for the file itself
     * @param known all keys that may stand here; empty: any
     */
    static YamlSection of(String file, String path, @Nullable Node node, Set<String> known) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (node == null || isNull(node)) {
            return new YamlSection(file, path, values, null);
        }
        if (!(node instanceof MappingNode mapping)) {
            String key = path.isEmpty() ? "the file" : path.substring(0, path.length() - 1);
            throw ConfigException.wrongValue(where(file, node), key, describe(node), "keys with values");
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(file, "a key", tuple.getKeyNode());
            String where = where(file, tuple.getKeyNode());
            Integer first = lines.putIfAbsent(key, line(tuple.getKeyNode()));
            if (first != null) {
                throw ConfigException.duplicateKey(where, path + key, first);
            }
            if (!known.isEmpty() && !known.contains(key)) {
                throw ConfigException.unknownKey(where, key, known);
            }
            values.put(key, tuple.getValueNode());
        }
        return new YamlSection(file, path, values, null);
    }

    /** This section, and the other for what this one does not say. */
    YamlSection over(YamlSection other) {
        return new YamlSection(file, path, values, other);
    }

    /** A section inside this one, on top of the same section of what lies below. */
    YamlSection section(String key, Set<String> known) {
        YamlSection own = of(file, path + key + ".", values.get(key), known);
        return below == null ? own : own.over(below.section(key, known));
    }

    /** The uppermost of the sections that lie here which has one of the keys, alone; where none has, an empty one. */
    YamlSection firstWith(String... keys) {
        for (YamlSection level = this; level != null; level = level.below) {
            if (Stream.of(keys).anyMatch(level.values::containsKey)) {
                return new YamlSection(file, path, level.values, null);
            }
        }
        return new YamlSection(file, path, Map.of(), null);
    }

    /** How many sections lie above the uppermost one that has the key; more than there are where none has. */
    int level(String key) {
        if (values.containsKey(key)) {
            return 0;
        }
        return below == null ? 1 : 1 + below.level(key);
    }

    /** The key with those of the sections around it. */
    String path(String key) {
        return path + key;
    }

    /** The keys that are written here, not those below. */
    Set<String> keys() {
        return values.keySet();
    }

    @Nullable
    Node node(String key) {
        Node node = values.get(key);
        return node != null || below == null ? node : below.node(key);
    }

    Optional<Text> text(String key) {
        Node node = node(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        return Optional.of(new Text(scalar(file, path + key, node), where(file, node)));
    }

    /** A list; a single value is a list of one. */
    List<Text> texts(String key) {
        Node node = node(key);
        if (node == null || isNull(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            List<Text> all = new ArrayList<>();
            for (Node element : sequence.getValue()) {
                all.add(new Text(scalar(file, path + key, element), where(file, element)));
            }
            return all;
        }
        return List.of(new Text(scalar(file, path + key, node), where(file, node)));
    }

    /** A mapping of free keys to texts. */
    Map<String, Text> map(String key) {
        Map<String, Text> all = new LinkedHashMap<>();
        YamlSection section = section(key, Set.of());
        for (YamlSection level = section; level != null; level = level.below) {
            for (Map.Entry<String, Node> entry : level.values.entrySet()) {
                String value = scalar(file, level.path + entry.getKey(), entry.getValue());
                all.putIfAbsent(entry.getKey(), new Text(value, where(file, entry.getValue())));
            }
        }
        return all;
    }

    boolean flag(String key, boolean otherwise) {
        return text(key)
                .map(text -> switch (text.value()) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw ConfigException.wrongValue(text.where(), path + key, text.value(), "true or false");
                })
                .orElse(otherwise);
    }

    /** A number above zero. */
    int number(String key, int otherwise) {
        return text(key)
                .map(text -> {
                    if (!text.value().matches("[1-9][0-9]{0,8}")) {
                        throw ConfigException.wrongValue(
                                text.where(), path + key, text.value(), "a number of at least 1");
                    }
                    return Integer.parseInt(text.value());
                })
                .orElse(otherwise);
    }

    /** One of the words; the first is the default. */
    String choice(String key, List<String> words) {
        return text(key)
                .map(text -> {
                    if (!words.contains(text.value())) {
                        throw ConfigException.wrongValue(
                                text.where(), path + key, text.value(), String.join(" or ", words));
                    }
                    return text.value();
                })
                .orElse(words.get(0));
    }

    private static String scalar(String file, String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw ConfigException.wrongValue(where(file, node), key, describe(node), "a single value");
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return node instanceof SequenceNode ? "a list" : "keys with values";
    }

    private static String where(String file, Node node) {
        return file + ":" + line(node);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
