package io.agendador.jobs.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A catalogue and its profiles as one YAML file says them; docs/jobs.md describes the format. Immutable.
 *
 * @param profiles in the order of the file; each fits the catalogue
 */
public record CatalogueFile(Catalogue catalogue, List<Profile> profiles) {

    /**
     * What came of reading.
     *
     * @param file empty if there are problems
     * @param problems in the order in which they were met; empty if there is a file
     */
    public record Reading(Optional<CatalogueFile> file, List<CatalogueProblem> problems) {

        /** Copies what it is given. */
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Copies what it is given. */
    public CatalogueFile {
        profiles = List.copyOf(profiles);
    }

    /** Reads it. What is wrong is noted, all of it, with line and field. */
    public static Reading read(String yaml) {
        return new CatalogueReader().read(yaml);
    }

    /** What {@link #read} reads to the same. */
    public String yaml() {
        return CatalogueWriter.yaml(this);
    }

    /** The profile of that name. */
    public Optional<Profile> profile(String name) {
        return profiles.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
