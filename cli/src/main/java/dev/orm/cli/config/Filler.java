package dev.orm.cli.config;

/** Makes a configured text what it stands for. */
@FunctionalInterface
interface Filler {
    /** @throws ConfigException where it stands for nothing */
    String fill(Text text);

    /** For a look at what is configured and not used: its variables may well be unset here. */
    static Filler none() {
        return Text::value;
    }
}
