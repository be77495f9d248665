package io.github.covermaven.maven;

import io.github.covermaven.doctor.Doctor;
import io.github.covermaven.doctor.Machine;
import io.github.covermaven.doctor.Observation;
import io.github.covermaven.doctor.Observation.Grade;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.CoverSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Says what is wrong and how to mend it: Maven and Java, site, notes, folders, ledger, who draws, key, model and its end, and
 * whether the service answers. Spends nothing, writes nothing; fails when something is broken.
 */
@Mojo(name = "doctor", requiresProject = false, threadSafe = true)
public final class DoctorMojo extends CoverMojo {

    private Optional<SettingsException> keyTrouble = Optional.empty();

    /** A key that cannot be read is a finding like any other. */
    @Override
    KeySource keys() {
        return (server, variable) -> {
            try {
                return super.keys().find(server, variable);
            } catch (SettingsException e) {
                keyTrouble = Optional.of(e);
                return Optional.empty();
            }
        };
    }

    @Override
    void execute(CoverSettings settings, Invocation invocation) throws MojoFailureException {
        List<Observation> wrong = new ArrayList<>();
        new Doctor(settings, machine(), keyTrouble, clock(), observation -> {
                    print(observation);
                    if (observation.grade() == Grade.WRONG) {
                        wrong.add(observation);
                    }
                })
                .look();
        if (!wrong.isEmpty()) {
            Observation first = wrong.get(0);
            throw new MojoFailureException(
                    Printable.of((wrong.size() == 1 ? "" : wrong.size() + " things are wrong; the first: ")
                            + first.topic() + ": " + sentence(first)));
        }
        getLog().info("nothing is broken");
    }

    private void print(Observation observation) {
        String line = Printable.of(String.format("%-8s %s", observation.topic(), sentence(observation)));
        switch (observation.grade()) {
            case FINE -> getLog().info(line);
            case DOUBTFUL -> getLog().warn(line);
            case WRONG -> getLog().error(line);
        }
    }

    private static String sentence(Observation observation) {
        return observation.said() + (observation.remedy().isEmpty() ? "" : "; " + observation.remedy());
    }

    private Machine machine() {
        return new Machine(
                mavenVersion(),
                System.getProperty("java.version", ""),
                System.getProperty("java.vendor", ""),
                System.getProperty("sun.jnu.encoding", "UTF-8"));
    }
}
