package io.github.covermaven.doctor;

import java.util.ArrayList;
import java.util.List;

/** Maven, Java, and how Java spells the names of files. */
record MachineCheck(Machine machine) {

    List<Observation> observations() {
        List<Observation> found = new ArrayList<>();
        found.add(Observation.fine("maven", machine.maven().isEmpty() ? "does not say its version" : machine.maven()));
        found.add(Observation.fine("java", machine.java() + " (" + machine.vendor() + ")"));
        if (!machine.fileNames().equalsIgnoreCase("UTF-8")) {
            found.add(Observation.doubtful(
                    "locale",
                    "Java spells file names in " + machine.fileNames()
                            + ", so that notes with names in other scripts cannot be reached",
                    "set LC_ALL=C.UTF-8"));
        }
        return found;
    }
}
