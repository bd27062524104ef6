"""What is said of a finish counts everything that goes before."""

from uploader_gui.ui.finish_estimate import Waiting, finish_times

NOW = 1_800_000_000.0


def test_nothing_is_said_before_the_speed_was_measured():
    assert finish_times([Waiting("a", 100, None)], 0, NOW) == {}


def test_what_is_due_sooner_goes_first_and_what_is_never_due_last():
    waiting = [Waiting("never", 10, None), Waiting("later", 100, NOW + 500), Waiting("soon", 200, NOW + 100)]
    assert finish_times(waiting, 10, NOW) == {"soon": NOW + 20, "later": NOW + 30, "never": NOW + 31}


def test_the_larger_of_two_that_are_due_together_can_wait_less():
    waiting = [Waiting("small", 100, NOW + 500), Waiting("large", 1000, NOW + 500)]
    assert finish_times(waiting, 10, NOW)["large"] == NOW + 100


def test_what_a_person_put_before_or_behind_the_others_is_sent_there_whatever_its_deadline():
    last, first = Waiting("last", 100, NOW + 10, rank=1), Waiting("first", 300, None, rank=-1)
    waiting = [last, Waiting("new", 200, NOW + 50), first]
    assert finish_times(waiting, 10, NOW) == {"first": NOW + 30, "new": NOW + 50, "last": NOW + 60}


def test_what_is_being_sent_is_sent_to_its_end_first():
    sending, urgent = Waiting("sending", 500, None, has_turn=True), Waiting("urgent", 100, NOW + 500)
    assert finish_times([urgent, sending], 10, NOW) == {"sending": NOW + 50, "urgent": NOW + 60}


def test_who_would_be_too_late_by_waiting_is_sent_before_what_can_spare_the_time():
    sending, urgent = Waiting("sending", 500, None, has_turn=True), Waiting("urgent", 100, NOW + 40)
    assert finish_times([urgent, sending], 10, NOW) == {"urgent": NOW + 10, "sending": NOW + 60}
    pressed = Waiting("sending", 500, NOW + 55, has_turn=True)
    assert finish_times([urgent, pressed], 10, NOW)["sending"] == NOW + 50


def test_what_a_person_put_first_takes_the_turn():
    sending, first = Waiting("sending", 500, None, has_turn=True), Waiting("first", 100, None, rank=-1)
    assert finish_times([sending, first], 10, NOW)["first"] == NOW + 10
