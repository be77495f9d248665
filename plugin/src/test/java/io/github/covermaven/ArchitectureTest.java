package io.github.covermaven;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.covermaven.problem.CoverException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds the house up. */
class ArchitectureTest {

    private static final String HOUSE = "io.github.covermaven.";

    /** From the roof to the ground: each package knows only those below its own line. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("maven"),
            Set.of("prune", "check", "doctor"),
            Set.of("run"),
            Set.of("vault", "frontmatter"),
            Set.of("frontmatter.yaml", "frontmatter.toml", "frontmatter.jbake"),
            Set.of("frontmatter.header"),
            Set.of("prompt"),
            Set.of("article"),
            Set.of("image.overlay"),
            Set.of("image.openai", "image.card", "image.metadata"),
            Set.of("image.card.template"),
            Set.of("image.card.art", "image.card.type", "image.codec"),
            Set.of("image"),
            Set.of("store", "ledger", "site", "git"),
            Set.of("disk"),
            Set.of("problem"));

    /** What is shipped: the classes that lie where one of them lies. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(
                    CoverException.class.getProtectionDomain().getCodeSource().getLocation());

    private static String room(JavaClass type) {
        return type.getPackageName().replace(HOUSE, "");
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new AssertionError("the package " + room + " stands on no floor");
    }

    private static Set<String> rooms() {
        return CLASSES.stream().map(ArchitectureTest::room).collect(toCollection(TreeSet::new));
    }

    /** Classes that depend on a type whose name begins like this. */
    private static Stream<JavaClass> usersOf(String... prefixes) {
        return CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getName())
                        .anyMatch(name -> Stream.of(prefixes).anyMatch(name::startsWith)));
    }

    @Test
    void every_package_has_its_floor_and_every_floor_its_packages() {
        assertThat(rooms())
                .containsExactlyInAnyOrderElementsOf(
                        FLOORS.stream().flatMap(Set::stream).toList());
    }

    @Test
    void arrows_between_packages_run_downwards_only() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(HOUSE))
                    .filter(arrow -> !room(arrow.getTargetClass()).equals(room(type)))
                    .filter(arrow -> floor(room(arrow.getTargetClass())) <= floor(room(type)))
                    .forEach(arrow -> wrong.add(arrow.getDescription()));
        }

        assertThat(wrong).isEmpty();
    }

    /** As exact sets, so that a library which is gone, or a prefix that never was one, is noticed too. */
    @ParameterizedTest
    @CsvSource({
        "org.apache.maven, maven",
        "javax.inject, maven",
        "org.codehaus.plexus, maven",
        "me.tongfei.progressbar, maven",
        "org.yaml.snakeyaml, frontmatter.yaml",
        "com.vladsch.flexmark, article",
        "com.samskivert.mustache, prompt",
        "okhttp3, image.openai",
        "okio, image.openai",
        "tools.jackson, check frontmatter.toml image.openai",
        "tools.jackson.dataformat, frontmatter.toml",
        "dev.failsafe, image.openai",
        "com.github.weisj.jsvg, image.card",
        "com.luciad.imageio.webp, image.codec",
        "java.awt, image.card image.card.type image.codec image.overlay",
        "javax.imageio, image.card image.codec"
    })
    void a_library_stays_where_it_is_needed(String library, String rooms) {
        assertThat(usersOf(library + ".").map(ArchitectureTest::room).distinct())
                .containsExactlyInAnyOrder(rooms.split(" "));
    }

    @Test
    void no_other_library_has_come_in() {
        List<String> known = List.of(
                "java.",
                "javax.imageio.",
                "javax.inject.",
                "javax.net.ssl.",
                "javax.xml.parsers.",
                "javax.xml.stream.",
                "org.jspecify.annotations.",
                "org.apache.maven.",
                "org.codehaus.plexus.util.xml.",
                "me.tongfei.progressbar.",
                "org.yaml.snakeyaml.",
                "com.vladsch.flexmark.",
                "com.samskivert.mustache.",
                "okhttp3.",
                "okio.",
                "kotlin.",
                "tools.jackson.",
                "dev.failsafe.",
                "com.github.weisj.jsvg.",
                "com.luciad.imageio.webp.",
                "org.w3c.dom.",
                "org.xml.sax.",
                HOUSE);

        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(arrow -> arrow.getTargetClass().getBaseComponentType())
                        .filter(type -> !type.isPrimitive())
                        .map(JavaClass::getName)
                        .filter(name -> known.stream().noneMatch(name::startsWith))
                        .distinct())
                .isEmpty();
    }

    /** Nobody imports {@code maven}, so that its signatures may speak Maven's language. */
    @Test
    void no_foreign_type_stands_in_a_signature_that_crosses_packages() {
        Set<String> wrong = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> !room(type).equals("maven"))
                .filter(ArchitectureTest::isVisibleOutside)
                .forEach(type -> {
                    type.getCodeUnits().stream()
                            .filter(unit -> isVisible(unit.getModifiers()))
                            .filter(unit -> signature(unit).anyMatch(ArchitectureTest::isForeign))
                            .forEach(unit -> wrong.add(unit.getDescription()));
                    type.getFields().stream()
                            .filter(field -> isVisible(field.getModifiers()))
                            .filter(field ->
                                    field.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isForeign))
                            .forEach(field -> wrong.add(field.getDescription()));
                });

        assertThat(wrong).isEmpty();
    }

    private static boolean isVisibleOutside(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(ArchitectureTest::isVisibleOutside)
                        .orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        return Stream.concat(
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream()), unit.getExceptionTypes().stream());
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return !type.getBaseComponentType().isPrimitive() && !name.startsWith("java.") && !name.startsWith(HOUSE);
    }

    @Test
    void what_may_be_null_says_so_in_every_package() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(room -> room.getName()))
                .isEmpty();
    }

    @Test
    void nobody_logs_past_maven() {
        assertThat(usersOf("java.util.logging.", "java.lang.System$Logger", "org.slf4j.", "org.apache.logging.")
                        .map(type -> room(type) + "." + type.getSimpleName()))
                .isEmpty();
    }

    @Test
    void nobody_prints_to_the_console_or_ends_the_process() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getFieldAccessesFromSelf().stream()
                                        .anyMatch(access -> access.getTargetOwner()
                                                        .isEquivalentTo(System.class)
                                                && !access.getTarget().getName().equals("in"))
                                || type.getMethodCallsFromSelf().stream()
                                        .anyMatch(call ->
                                                call.getTarget().getName().equals("printStackTrace")
                                                        || (call.getTargetOwner()
                                                                        .isEquivalentTo(System.class)
                                                                && call.getTarget()
                                                                        .getName()
                                                                        .equals("exit"))))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    /** Time comes in from outside, so that tests hold it still. */
    @Test
    void only_the_edges_of_the_house_ask_the_clock() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> (call.getTarget().getName().equals("now")
                                                && call.getTargetOwner()
                                                        .getPackageName()
                                                        .equals("java.time"))
                                        || (call.getTargetOwner().isEquivalentTo(System.class)
                                                && call.getTarget().getName().matches("currentTimeMillis|nanoTime"))
                                        || (call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                                                && call.getTarget().getName().startsWith("system"))))
                        .map(type -> room(type) + "." + type.getSimpleName()))
                .containsExactlyInAnyOrder("maven.CoverMojo", "image.openai.Surroundings");
    }

    /** The environment is Maven's to read; what the rest needs of it stands in the settings. */
    @Test
    void only_maven_reads_the_environment() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(System.class)
                                        && call.getTarget().getName().equals("getenv")))
                        .map(ArchitectureTest::room)
                        .distinct())
                .containsExactly("maven");
    }
}
