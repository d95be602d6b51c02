/**
 * Work at a counter, a till or a gate. Titles of shops, cafés and hotels borrow "customer service"; what is done there
 * tells the job. Each distinct phrase found is one vote.
 */
export const counterWork = {
  shop: `(run|running|runs|operate|operating|work|working|man|manning|behind|use|using|cover|covering) ... (tills|register|registers|cash register|cash registers|checkouts|checkout);
    (the|a|your|our|on) (till|tills); ring(ing|) up; tills; checkouts; (stock|stocking|restock|restocking|fill|filling|stack|stacking|facing|replenish|replenishing|rotate|rotating|tidy|tidying|straighten|straightening|keep|keeping)
    ... (shelves|shelf|displays|display|racks|rack|aisles|shop floor|fixtures|bench); shelf stacking; (shop|sales) floor; on the floor helping; fitting room(s|);
    stockroom; stock room; (open|close|opening|closing|lock) up (the |)(store|shop); merchandising displays; (set|setting|build|building) (up |)displays; visual merchandising; (mix|mixing)
    paint; (cut|cutting) keys; gift(-| )wrap(ping|); planogram(s|); price (tags|tickets|labels|checks);
    cash(ing|) up; (unload|unloading|put|putting) ... (delivery|deliveries|truck|stock away); (sell|selling)
    ... (clothes|shoes|plants|homewares|hardware|groceries|furniture); (greet|greeting) (customers|shoppers) (as|when|at|and|on); late(-| )night trading; try on; (find|finding|pick|choose) the right (size|shoe|bolt|paint|part|gift|plant|tool); (load|loading) (hay|bags|cars|feed|purchases); click and collect`,
  food: `espresso; barista(s|); latte(s|); (pull|pulling|pour|pouring) (shots|pints|beers|coffee|drinks|wine);
    (steam|steaming|froth) ... milk; (wait|waiting) (on |)tables; (clear|clearing|wipe|wiping|bus|bussing|lay|laying|set|setting|serve|serving) ... tables;
    (prepare|preparing|make|making|prep|prepping|cook|cooking|plate|plating|serve|serving) ... (food|sandwiches|coffee|coffees|drinks|salads|pizzas|burgers|breakfast|meals); food
    (handler|handlers|hygiene|safety|prep|preparation)( card| certificate| permit|); pastries; dishes; dishwash(er|ing); the pass; dining
    room; fryer(s|); grill; ice cream; scoop(s|ing|); take(-| )away orders; drive(-| )thr(u|ough) (window|orders)`,
  lodging: `(check|checking) (guests|people|arrivals|visitors|travellers|travelers) (in|out); check(-| )ins? (and|or) check(-| )outs?; check(-| )in and out; checking (in|out) ... guests; room keys; key cards; night audit;
    housekeeping; guest rooms; wake(-| )up calls; hotel lobby; walk-in reservations; breakfast (room|bar|setup|buffet);
    (assign|assigning) rooms; luggage; (hotel|resort|inn|motel|hostel) front desk; front desk of (our|the|a) ... (hotel|resort|inn|motel|hostel); opera pms`,
  teller: `(cash|teller) (drawer|drawers|window|windows|line|station|counter); balance ... (drawer|vault); (deposits|withdrawals) ... (withdrawals|deposits|payments|cheques|checks);
    (cash|cashing) (cheques|checks); cheque cashing; check cashing; drive(-| )(up|thru|through) (lane|lanes|window); safe deposit box(es|); coin (counter|machine); vault; bank (branch|lobby); branch lobby; open(ing|) (new |)accounts (in|at) (the|our) branch`,
  attend: `(scan|scanning|tear|tearing|check|checking) tickets; (show|showing|guide|guiding|escort|escorting|walk|walking) ... seats?; usher(s|ing|);
    (rides|attractions|turnstile|turnstiles|ballpark|stadium|arena|theme park|amusement park|water park|zoo|ski lift); (hand|handing) out ... (water|maps|towels|programs|programmes|ponchos|flyers|trays|skates|balls|leaflets); strollers; crowd control; lost children; game(-| )day(s|);
    (clean|cleaning|wipe|wiping|mop|mopping|vacuum|vacuuming|sweep|sweeping|scrub) ... (floors|floor|restrooms|bathrooms|toilets|machines|equipment|lanes|mats|mirrors); (fold|folding) towels; (push|pushing) ... wheelchairs?`,
}
