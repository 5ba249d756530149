package dev.orm.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures contenders in turns, so that what else the machine does strikes all of them alike. */
record Race(int warmUps, int rounds) {

    Map<String, Timing> run(List<Contender> contenders) throws IOException, InterruptedException {
        Map<String, List<Duration>> times = new LinkedHashMap<>();
        for (int round = 0; round < warmUps + rounds; round++) {
            for (Contender contender : contenders) {
                contender.before().run();
                Duration took = contender.program().run();
                if (round >= warmUps) {
                    times.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        Map<String, Timing> timings = new LinkedHashMap<>();
        times.forEach((name, all) -> timings.put(name, Timing.of(name, all)));
        timings.values().forEach(timing -> System.err.println("  " + timing));
        return timings;
    }
}
