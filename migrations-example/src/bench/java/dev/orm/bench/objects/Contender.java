package dev.orm.bench.objects;

import java.util.List;

/** One way to bring objects into tables and back. Each task is a transaction of its own, and new to the objects. */
interface Contender extends AutoCloseable {

    void insert(List<Item> items);

    /** All items. */
    List<Item> items();

    void insertFamilies(List<Parent> parents);

    /** All parents with their children. */
    List<Parent> families();

    /** The items with these ids, each asked for by itself. */
    List<Item> gets(long[] ids);

    /** Reads the items with ids below the number, raises their quantity, and writes them. */
    void change(int count);

    @Override
    void close();
}
