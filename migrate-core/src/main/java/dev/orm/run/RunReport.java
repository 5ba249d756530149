package dev.orm.run;

import java.util.List;

/**
 * What a run did.
 *
 * @param done the steps, each committed
 * @param before where the database stood when the run had begun
 * @param place where the database stands now
 */
public record RunReport(List<Step> done, List<String> notices, Place before, Place place) {

    public RunReport {
        done = List.copyOf(done);
        notices = List.copyOf(notices);
    }
}
