package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartialReadingTest {

    @Test
    void leavesOutARejectedLineAndWhatRefersToIt() {
        NetworkImport read = new DemoFiles()
                .replacing(CsvFile.LOCATIONS, "Contagem,CLINIC", "Contagem,HOSPITAL")
                .read();

        Network network = read.network();
        assertThat(network.locations()).hasSize(6).noneMatch(it -> it.name().equals("Contagem"));
        assertThat(network.rooms()).hasSize(11);
        // Daniela vetoes it, Fernanda and João prefer it.
        assertThat(network.professionals()).hasSize(13);
        assertThat(read.causes()).hasSize(1);
        assertThat(read.rejections().size()).isGreaterThan(20);
    }

    @Test
    void keepsTheListThatAFileRejectedAsAWholeWouldHaveReplaced() {
        Network demo = DemoFiles.demo();

        NetworkImport read = new DemoFiles()
                .with(CsvFile.OPENINGS, "location,room\n")
                .with(CsvFile.UNAVAILABILITY, "\"")
                .read(demo, Roster.EMPTY);

        assertThat(read.network()).isEqualTo(demo);
        assertThat(read.files()).extracting(FileChange::file).doesNotContain("openings.csv", "unavailability.csv");
    }

    @Test
    void keepsAsItWasWhoseNewLineIsRejected() {
        Network demo = DemoFiles.demo();

        NetworkImport read = new DemoFiles()
                .replacing(CsvFile.PROFESSIONALS, "Ana Moura,ana@example.com", "Ana Moura,ana")
                .read(demo, Roster.EMPTY);

        assertThat(read.network()).isEqualTo(demo);
        assertThat(read.rejections()).hasSize(1);
        assertThat(read.handKept()).hasSize(19);
    }

    @Test
    void changesByNameWhateverTheCaseAndLeavesAloneWhoIsNotNamed() {
        Network demo = DemoFiles.demo();
        DemoFiles files = new DemoFiles().with(CsvFile.PROFESSIONALS, """
                name,email,phone,classification,preferred_shift,target_weekly_hours,max_weekly_hours,max_doubles_per_week,accepts_doubles,preferred_locations,vetoed_locations,tags,aliases
                ana MOURA,ana@example.com,,MEI,,20,,,false,SAVASSI,,,
                Zélia Sá,,,INTERN,AFTERNOON,30,,,true,,,,
                """);

        NetworkImport read = CsvFolder.of(files.source(), DemoFiles.ids())
                .only(Set.of(CsvFile.PROFESSIONALS))
                .read(demo, Roster.EMPTY::within);

        assertThat(read.files()).containsExactly(new FileChange("professionals.csv", 1, 1, 0, 0));
        assertThat(read.network().professionals()).hasSize(17);
        Professional ana = named(read.network(), "ana MOURA");
        assertThat(ana.id()).isEqualTo(named(demo, "Ana Moura").id());
        assertThat(ana.targetWeeklyHours()).isEqualTo(20);
        assertThat(ana.maxWeeklyHours()).isNull();
    }

    @Test
    void replacesACompleteListByWhatTheFileSays() {
        Network demo = DemoFiles.demo();

        NetworkImport read = new DemoFiles().with(CsvFile.OPENINGS, """
                        location,room,weekday,shift,required_tag
                        Savassi,Sala 1,MONDAY,MORNING,
                        Savassi,Sala 1,MONDAY,AFTERNOON,
                        Savassi,Sala 3,SUNDAY,MORNING,
                        """).read(demo, Roster.EMPTY);

        assertThat(read.network().openings()).hasSize(3);
        assertThat(read.files()).contains(new FileChange("openings.csv", 1, 1, 1, 103));
    }

    @Test
    void keepsWhoIsInactiveSoUnlessTheFileSaysOtherwise() {
        Network inactive = new DemoFiles()
                .with(CsvFile.ROOMS, "location,name,active\nSavassi,Sala 1,false\n")
                .read(DemoFiles.demo(), Roster.EMPTY)
                .network();

        Network untold = new DemoFiles().read(inactive, Roster.EMPTY).network();
        Network told = new DemoFiles()
                .with(CsvFile.ROOMS, "location,name,active\nSavassi,Sala 1,\n")
                .read(inactive, Roster.EMPTY)
                .network();

        assertThat(inactive.rooms()).filteredOn(it -> !it.active()).hasSize(1);
        assertThat(untold.rooms()).filteredOn(it -> !it.active()).hasSize(1);
        assertThat(told.rooms()).allMatch(it -> it.active());
    }

    private static Professional named(Network network, String name) {
        return network.professionals().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
