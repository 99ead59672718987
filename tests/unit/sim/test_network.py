"""Connections: in order or ended; cuts, crashes, and ends that do not know of each other."""

import pytest

from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.sim.network import Network, NetworkSettings
from tepui.sim.timeline import Timeline

ADDRESS = "10.0.0.1:80"
SETTINGS = NetworkSettings(give_up_min=30 * clock.SECOND, give_up_max=40 * clock.SECOND)


class Place:
    """A server and a client, and what each was told."""

    def __init__(self, seed=1):
        self.timeline = Timeline()
        self.network = Network(self.timeline, Rng(seed), SETTINGS)
        self.network.assign(ADDRESS, "server")
        self.at_server, self.at_client = [], []
        self.served = []
        self.serve()

    def serve(self):
        self.network.listen(ADDRESS, self.accept)

    def accept(self, end):
        self.served.append(end)
        end.on_receive = self.at_server.append
        end.on_closed = lambda reason: self.at_server.append(f"closed: {reason}")

    def connect(self):
        end = self.network.connect("client", ADDRESS)
        end.on_receive = self.at_client.append
        end.on_closed = lambda reason: self.at_client.append(f"closed: {reason}")
        return end

    def wait(self, seconds):
        self.timeline.run_until(self.timeline.mono + clock.seconds(seconds))


@pytest.fixture
def place():
    return Place()


@pytest.fixture
def end(place):
    end = place.connect()
    place.wait(1)
    return end


@pytest.mark.parametrize("seed", range(20))
def test_things_arrive_in_order_after_a_while(seed):
    place = Place(seed)
    end = place.connect()
    for i in range(50):
        end.send(i)
    assert not place.at_server
    place.wait(1)
    assert place.at_server == list(range(50))


def test_both_directions(place, end):
    place.served[0].send("answer")
    place.wait(1)
    assert place.at_client == ["answer"]


def test_nobody_listens(place):
    place.network.process_died("server")
    place.connect().send("lost")
    place.wait(1)
    assert place.at_client == ["closed: connection refused"]
    assert not place.at_server


def test_closing_comes_after_what_was_sent(place, end):
    end.send("last words")
    end.close()
    end.send("too late")
    place.wait(1)
    assert place.at_server == ["last words", "closed: the other side closed the connection"]
    assert not place.at_client
    assert place.served[0].is_closed


def test_a_process_that_dies_is_noticed(place, end):
    place.network.process_died("server")
    place.wait(1)
    assert place.at_client == ["closed: the other side closed the connection"]


def test_a_cut_holds_and_healing_delivers_in_order(place, end):
    place.network.cut("client", "server")
    end.send(1)
    place.wait(10)
    end.send(2)
    assert not place.at_server
    place.network.heal("client", "server")
    end.send(3)
    place.wait(SETTINGS.retransmit_max / clock.SECOND + 1)
    assert place.at_server == [1, 2, 3]


def test_cuts_add_up(place, end):
    place.network.cut("client", "server")
    place.network.cut("server", "client")
    end.send(1)
    place.network.heal("client", "server")
    place.wait(10)
    assert not place.at_server
    place.network.heal("client", "server")
    place.wait(10)
    assert place.at_server == [1]


def test_a_long_cut_ends_the_sender_and_leaves_the_other_half_open(place, end):
    place.network.cut("client", "server")
    end.send("never arrives")
    place.wait(60)
    assert place.at_client == ["closed: connection timed out"]
    assert not place.served[0].is_closed
    place.network.heal("client", "server")
    place.wait(60)
    assert not place.at_server
    place.served[0].send("are you there")
    place.wait(1)
    assert place.at_server == ["closed: connection reset"]


def test_connecting_through_a_cut_times_out(place):
    place.network.cut("client", "server")
    place.connect().send("hello")
    place.wait(11)
    assert place.at_client == ["closed: connection timed out"]
    place.network.heal("client", "server")
    place.wait(10)
    assert not place.served


def test_lost_power_is_not_noticed_until_something_is_sent(place, end):
    place.network.power_off("server")
    place.wait(1000)
    assert not place.at_client
    end.send("hello")
    place.wait(60)
    assert place.at_client == ["closed: connection timed out"]


def test_a_host_with_power_again_knows_of_no_connection(place, end):
    place.network.power_off("server")
    end.send("hello")
    place.wait(5)
    place.network.power_on("server")
    place.serve()
    place.wait(5)
    assert place.at_client == ["closed: connection reset"]
    assert not place.at_server


def test_what_a_host_was_sending_goes_with_its_power(place, end):
    place.network.cut("client", "server")
    place.served[0].send("held")
    place.wait(1)
    place.network.power_off("server")
    place.network.heal("client", "server")
    place.wait(10)
    place.network.power_on("server")
    place.wait(60)
    assert not place.at_client


def test_reset_connections_are_told_on_both_sides(place, end):
    place.network.break_connections("server", "client")
    place.wait(1)
    assert place.at_client == place.at_server == ["closed: connection reset"]


def test_messages_get_lost_only_where_told(place):
    network = place.network
    network.lose_messages("client", "server", 0.5)
    lost = sum(network.loses("server", "client") for _ in range(1000))
    assert 400 < lost < 600
    assert network.messages_lost == lost
    assert not network.loses("client", "elsewhere")
    network.lose_messages("client", "server", 0)
    assert not any(network.loses("server", "client") for _ in range(100))
